/* Starts Salon Desk inside this program, so that Windows knows it by its own name and picture: the Python beside it is
   loaded and told what to do. With windows and without a word on the command line, that is to open a desk. */

#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

typedef int (*PythonMain)(int, wchar_t **);

static wchar_t folder[32768];

static int fail(const wchar_t *sentence) {
#ifdef WINDOW
    MessageBoxW(NULL, sentence, L"Salon Desk", MB_ICONERROR | MB_SETFOREGROUND);
#else
    fwprintf(stderr, L"%ls\n", sentence);
#endif
    return 70;
}

static PythonMain load_python(void) {
    DWORD length = GetModuleFileNameW(NULL, folder, 32000);
    wchar_t *last = length && length < 32000 ? wcsrchr(folder, L'\\') : NULL;
    if (!last) return NULL;
    wcscpy(last + 1, L"python313.dll");
    HMODULE python = LoadLibraryExW(folder, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    return python ? (PythonMain)(void *)GetProcAddress(python, "Py_Main") : NULL;
}

int wmain(int count, wchar_t **words) {
    static const wchar_t *const ours[] = {L"-X", L"utf8", L"-m", L"salon_desk_starting"};
    enum { OURS = sizeof ours / sizeof *ours };
    wchar_t **all = calloc(count + OURS + 2, sizeof *all);
    PythonMain python = load_python();
    if (!all || !python) return fail(L"Salon Desk is not whole any more: please install it again.");
    int place = 0;
    all[place++] = words[0];
    for (int i = 0; i < OURS; i++) all[place++] = (wchar_t *)ours[i];
    for (int i = 1; i < count; i++) all[place++] = words[i];
#ifdef WINDOW
    if (count == 1) all[place++] = (wchar_t *)L"run";
#endif
    return python(place, all);
}
