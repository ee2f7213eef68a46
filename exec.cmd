@rem The scripts of package.json begin with exec, so that no shell stands between npm and the task when
@rem someone presses Ctrl-C. The shell of Windows has no such command: this is it.
@%*
