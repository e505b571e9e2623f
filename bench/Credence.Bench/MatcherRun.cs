using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Credence.Postings.Finding.Matching;

namespace Credence.Bench;

/// <summary>
/// Whole-file runs of the phrase matcher, printed as the peers print theirs: <c>match DICTIONARY TEXT [ROUNDS]</c> over a file of one text a line,
/// <c>match-json DICTIONARY JSONL [ROUNDS]</c> from JSON lines through unescaping to matches; <c>match-searchvalues</c> and <c>match-automaton</c> the
/// designs it was chosen over. Bytes are those of the file.
/// </summary>
internal static class MatcherRun
{
    private const int UsualRounds = 3;
    private const double Mega = 1e6;

    internal static void Run(string[] args)
    {
        var phrases = File.ReadAllLines(args[1]);
        var watch = Stopwatch.StartNew();
        var find = Finder(args[0], phrases);
        Print($"credence phrases {phrases.Length} compile {watch.Elapsed.TotalSeconds:F2}s");
        var rounds = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : UsualRounds;
        for (var round = 0; round < rounds; round++)
        {
            var (wall, user) = (Stopwatch.StartNew(), User());
            var (bytes, found) = args[0] == "match-json" ? OfJson(args[2], find) : OfLines(args[2], find);
            var seconds = User() - user;
            Print($"{args[0]} wall {wall.Elapsed.TotalSeconds:F3} user {seconds:F3} {bytes / Mega / wall.Elapsed.TotalSeconds:F0} MB/s(wall) {bytes / Mega / seconds:F0} MB/s(user) matches {found}");
        }
    }

    internal delegate long Find(ReadOnlySpan<byte> text);

    private static Find Finder(string verb, string[] phrases)
    {
        if (verb == "match-searchvalues")
            return SearchValuesDesign.Of(phrases);
        if (verb == "match-automaton")
            return new ByteAutomaton(phrases).Count;
        var matcher = new PhraseMatcher(phrases, WordRule.Bytes);
        var matches = new List<PhraseMatch>();
        return text =>
        {
            matches.Clear();
            matcher.Match(text, matches);
            return matches.Count;
        };
    }

    private static (long Bytes, long Found) OfLines(string path, Find find)
    {
        var found = 0L;
        var bytes = LineBlocks.Read(path, line => found += find(line));
        return (bytes, found);
    }

    private static (long Bytes, long Found) OfJson(string path, Find find)
    {
        var found = 0L;
        var text = new byte[1 << 20];
        var bytes = LineBlocks.Read(path, line =>
        {
            var reader = new Utf8JsonReader(line);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("description"u8))
                    continue;
                reader.Read();
                if (text.Length < reader.ValueSpan.Length)
                    text = new byte[reader.ValueSpan.Length];
                found += find(text.AsSpan(0, reader.CopyString(text)));
            }
        });
        return (bytes, found);
    }

    private static double User() => Process.GetCurrentProcess().UserProcessorTime.TotalSeconds;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
