#ifndef GAZETTE_CUNIBREAK_SHIM_H
#define GAZETTE_CUNIBREAK_SHIM_H

// libunibreak: line breaking after UAX #14.
#include <linebreak.h>

#endif
