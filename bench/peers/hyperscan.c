/* Hyperscan as a peer of the phrase matcher: every literal of a dictionary, letter case ignored, over a file of one text a line.
 * cc -O2 hyperscan.c -o hyperscan -lhs ; ./hyperscan DICTIONARY TEXT [ROUNDS]
 * Per round: "raw" the scan alone with a counting callback; "words" the same, and of the whole-word matches the leftmost-longest are kept. */
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct { unsigned start, end; } span;

static unsigned *lengths;
static unsigned char word[256];
static const unsigned char *line;
static size_t line_length;
static unsigned long raw, longest;
static span *spans;
static size_t used, room;

static double seconds_of(clockid_t clock) { struct timespec t; clock_gettime(clock, &t); return t.tv_sec + t.tv_nsec * 1e-9; }
static double user_seconds(void) { struct rusage r; getrusage(RUSAGE_SELF, &r); return r.ru_utime.tv_sec + r.ru_utime.tv_usec * 1e-6; }

static char *file_of(const char *path, size_t *size) {
    FILE *f = fopen(path, "rb");
    if (!f) { fprintf(stderr, "%s cannot be read\n", path); exit(3); }
    fseek(f, 0, SEEK_END); *size = (size_t)ftell(f); rewind(f);
    char *bytes = malloc(*size + 1);
    if (!bytes || fread(bytes, 1, *size, f) != *size) exit(3);
    bytes[*size] = 0; fclose(f);
    return bytes;
}

static int count(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
    (void)id; (void)from; (void)to; (void)flags; (void)context;
    raw++;
    return 0;
}

static int keep(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
    (void)from; (void)flags; (void)context;
    size_t start = to - lengths[id];
    raw++;
    if ((start > 0 && word[line[start - 1]]) || (to < line_length && word[line[to]])) return 0;
    if (used == room && !(spans = realloc(spans, (room = room ? room * 2 : 64) * sizeof *spans))) exit(4);
    spans[used].start = (unsigned)start; spans[used++].end = (unsigned)to;
    return 0;
}

static int by_place(const void *a, const void *b) {
    const span *x = a, *y = b;
    return x->start != y->start ? (x->start < y->start ? -1 : 1) : (x->end > y->end ? -1 : x->end < y->end);
}

static void take_longest(void) {
    unsigned end = 0;
    if (used > 1) qsort(spans, used, sizeof *spans, by_place);
    for (size_t i = 0; i < used; i++)
        if (spans[i].start >= end) { longest++; end = spans[i].end; }
    used = 0;
}

int main(int argc, char **argv) {
    if (argc < 3) { fprintf(stderr, "usage: hyperscan DICTIONARY TEXT [ROUNDS]\n"); return 2; }
    size_t dictionary_size, text_size, n = 0;
    char *dictionary = file_of(argv[1], &dictionary_size), *text = file_of(argv[2], &text_size);
    for (int i = 0; i < 256; i++) word[i] = (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z') || (i >= '0' && i <= '9') || i >= 128;
    for (size_t i = 0; i < dictionary_size; i++) n += dictionary[i] == '\n';
    const char **literals = malloc(n * sizeof *literals);
    size_t *sizes = malloc(n * sizeof *sizes);
    unsigned *flags = malloc(n * sizeof *flags), *ids = malloc(n * sizeof *ids);
    lengths = malloc(n * sizeof *lengths);
    char *at = dictionary;
    for (unsigned i = 0; i < n; i++) {
        char *end = strchr(at, '\n');
        literals[i] = at; sizes[i] = (size_t)(end - at); lengths[i] = (unsigned)sizes[i]; flags[i] = HS_FLAG_CASELESS; ids[i] = i;
        at = end + 1;
    }
    hs_database_t *database; hs_compile_error_t *error; hs_scratch_t *scratch = NULL;
    double began = seconds_of(CLOCK_MONOTONIC);
    if (hs_compile_lit_multi(literals, flags, ids, sizes, (unsigned)n, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS) { fprintf(stderr, "%s\n", error->message); return 1; }
    printf("hyperscan %s phrases %zu compile %.2fs\n", hs_version(), n, seconds_of(CLOCK_MONOTONIC) - began);
    hs_alloc_scratch(database, &scratch);
    int rounds = argc > 3 ? atoi(argv[3]) : 3;
    for (int r = 0; r < 2 * rounds; r++) {
        int words = r % 2;
        double wall = seconds_of(CLOCK_MONOTONIC), user = user_seconds();
        raw = longest = 0;
        for (char *p = text, *end = text + text_size; p < end;) {
            char *q = memchr(p, '\n', (size_t)(end - p));
            if (!q) q = end;
            line = (unsigned char *)p; line_length = (size_t)(q - p);
            hs_scan(database, p, (unsigned)line_length, 0, scratch, words ? keep : count, NULL);
            if (words) take_longest();
            p = q + 1;
        }
        wall = seconds_of(CLOCK_MONOTONIC) - wall; user = user_seconds() - user;
        printf("%s wall %.3f user %.3f %.0f MB/s(wall) %.0f MB/s(user) matches %lu\n", words ? "words" : "raw", wall, user, text_size / 1e6 / wall, text_size / 1e6 / user, words ? longest : raw);
    }
    return 0;
}
