export const id = 8388;
export const ids = [8388];
export const modules = {

/***/ 7465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ STANDARD_LIBRARY)
/* harmony export */ });
/** Modules that come with Python: those of CPython 3.11 and the ones that later versions removed or added. */
const NAMES = `
__future__ abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb
binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections
colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass
gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect
io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math
mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers
opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue
quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog
tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize
tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu
uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
zipimport zlib zoneinfo
annotationlib compression
`;
/** Top names of the standard library: `import os.path` is `os`. */
const STANDARD_LIBRARY = new Set(NAMES.trim().split(/\s+/));


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ mayBeOtherCi),
/* harmony export */   xn: () => (/* binding */ delivers),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/** Where CI services other than GitHub Actions keep their configuration, and whether that file makes a change start it. */
const services = [
    { name: 'GitLab CI', pattern: /^\.gitlab-ci\.ya?ml$/, onChange: true },
    {
        name: 'Azure Pipelines',
        pattern: /(?:^|\/)(?:[\w-]*azure-pipelines?[\w-]*\.ya?ml|(?:azure-pipelines|\.azure-pipelines|\.pipelines|\.azuredevops|\.ado|devops-pipelines)\/.*\.ya?ml)$/,
        onChange: false,
    },
    { name: 'CircleCI', pattern: /^\.circleci\/config\.ya?ml$/, onChange: true },
    { name: 'Jenkins', pattern: /(?:^|\/)Jenkinsfile(?:\.[\w-]+)?$/, onChange: false },
    { name: 'Travis CI', pattern: /^\.travis\.ya?ml$/, onChange: true },
    { name: 'Taskcluster', pattern: /^\.taskcluster\.ya?ml$/, onChange: true },
    { name: 'Buildkite', pattern: /^\.buildkite\/[^/]+\.ya?ml$/, onChange: true },
    {
        name: 'Cloud Build',
        pattern: /(?:^|\/)(?:[\w.-]*cloud-?build[\w.-]*|(?:\.?cloud-?build|\.gcp|build|ci|cicd)\/[^/]+)\.ya?ml$/,
        onChange: false,
    },
    { name: 'CodeBuild', pattern: /(?:^|\/)[\w.-]*buildspec[\w.-]*\.ya?ml$/, onChange: false },
    {
        // Templates of CloudFormation may have any name; these are the words that those with a pipeline have in theirs.
        name: 'CodePipeline',
        pattern: /(?:pipeline|template|stack|cfn|cloudformation|toolchain|ci-?cd|deploy|infra)[^/]*(?:\/[^/]+)?\.(?:ya?ml|json)$/i,
        onChange: false,
    },
    { name: 'Bitbucket Pipelines', pattern: /^bitbucket-pipelines\.ya?ml$/, onChange: true },
    { name: 'Cirrus CI', pattern: /^\.cirrus\.ya?ml$/, onChange: true },
    { name: 'AppVeyor', pattern: /^\.?appveyor\.ya?ml$/, onChange: true },
];
/** What every name of the above has in it; most paths have nothing of it. */
const MAY_BE_OTHER_CI = /gitlab-ci|pipelines?|azuredevops|\.ado\/|circleci|Jenkinsfile|travis|taskcluster|buildkite|build|\bci(?:cd)?\/|\.gcp\/|cirrus|appveyor|template|stack|cfn|cloudformation|toolchain|ci-?cd|deploy|infra/i;
/** Whether a path may be the configuration of another CI service; its content decides. */
function mayBeOtherCi(path) {
    return MAY_BE_OTHER_CI.test(path) && serviceOf(path) !== null;
}
/** The service whose configuration lies at this path, by its name alone. */
function serviceOf(path) {
    return services.find(({ pattern }) => pattern.test(path)) ?? null;
}
/** A service that checks nothing by itself and delivers what the repository's infrastructure lets events start. */
function delivers(service) {
    return service === 'CodePipeline' || service === 'CodeBuild';
}


/***/ })

};
