@echo off
rem Starts Backprop Explorer: with the Java that it brings along, else with that of JAVA_HOME, else with that of PATH.
rem The first start of the window leaves an archive of its classes in the user's cache, which makes the next ones fast;
rem Java ignores it when the program or Java has changed, and nothing depends on it.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java"
if exist "%HOME_FOLDER%\runtime\bin\java.exe" (
    set "JAVA=%HOME_FOLDER%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
)
set "CLASSES=%HOME_FOLDER%\backprop-explorer.jar;%HOME_FOLDER%\lib\win\*"
if "%~1"=="" goto window
if "%~2"=="" if exist "%~1" goto window
"%JAVA%" -cp "%CLASSES%" org.backprop.explorer.Launcher %*
exit /b %ERRORLEVEL%

:window
set "CACHE=%LOCALAPPDATA%\backprop-explorer"
set "ARCHIVE=%CACHE%\${project.version}.jsa"
set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn32m -Xlog:disable -Xlog:all=error:stderr"
if exist "%ARCHIVE%" (
    "%JAVA%" %OPTIONS% "-XX:SharedArchiveFile=%ARCHIVE%" -cp "%CLASSES%" org.backprop.explorer.Launcher %*
) else (
    if not exist "%CACHE%" mkdir "%CACHE%"
    "%JAVA%" %OPTIONS% "-XX:ArchiveClassesAtExit=%ARCHIVE%" -cp "%CLASSES%" org.backprop.explorer.Launcher %*
)
exit /b %ERRORLEVEL%
