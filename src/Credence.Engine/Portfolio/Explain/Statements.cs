using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Explain;

/// <summary>Where prose says something of what is looked for, and where it only denies it.</summary>
internal static class Statements
{
    private const int MostQuoted = 90;
    private const int MostPlaces = 200;

    /// <summary>Passed where a document says it; where one only denies it, that is told.</summary>
    internal static Finding Found(CheckInput input, string cues, IEnumerable<RepositoryFile> files, Sought sought, string found, string missing)
    {
        var (said, not) = (new List<Proof>(), new List<Proof>());
        foreach (var text in files.Select(input.Repository.TextOf).OfType<FileText>())
        {
            var (stated, denied) = First(input, text, cues, sought, _ => true);
            if (stated is not null)
                said.Add(stated);
            else if (denied is not null)
                not.Add(denied);
        }

        return said.Count > 0 ? Finding.Passed(found, said) : Finding.Failed(missing + Denied(not), not);
    }

    /// <summary>The first line that says it, and the first that only denies it.</summary>
    /// <param name="input">What is looked at.</param>
    /// <param name="text">The document.</param>
    /// <param name="cues">Words that name it.</param>
    /// <param name="sought">What it is.</param>
    /// <param name="counts">Whether a line can count at all.</param>
    internal static (Proof? Stated, Proof? Denied) First(CheckInput input, FileText text, string cues, Sought sought, Func<string, bool> counts)
    {
        var places = Places(input, text, cues).Where(place => counts(text.LineAt(place.At))).Select(place => (place.At, place.Near, IsDenied: place.Near.Announced is { Length: 0 } || input.Denial.Is(place.Near, sought))).ToList();
        // what a sentence denies it does not say in another word
        var sentences = places.Where(place => place.IsDenied).Select(place => place.Near.Start).ToHashSet();
        foreach (var (at, near, _) in places)
        {
            if (!sentences.Contains(near.Start))
                return (text.At(at), null);
        }

        return (null, places.Count > 0 ? Shown(text, places.Find(place => place.IsDenied)) : null);
    }

    // the sentence; of a heading with what stands below it
    private static Proof Shown(FileText text, (int At, Surroundings Near, bool IsDenied) place)
    {
        var (line, near) = (text.At(place.At), place.Near);
        return text.Line(line.Line!.Value, near is { IsApart: true, Announced: { Length: > 0 } answer } ? $"{near.Sentence.Trim('#', '*', '_', ' ', ':')}: {answer}" : near.Sentence);
    }

    /// <summary>Lines on which every place that names it denies it.</summary>
    internal static IReadOnlyDictionary<int, Proof> Denied(CheckInput input, FileText text, string cues, Sought sought)
    {
        var (denied, stated) = (new Dictionary<int, Proof>(), new HashSet<int>());
        foreach (var (at, near) in Places(input, text, cues))
        {
            var proof = Shown(text, (at, near, true));
            if (!input.Denial.Is(near, sought))
                stated.Add(proof.Line!.Value);
            else
                denied.TryAdd(proof.Line!.Value, proof);
        }

        foreach (var line in stated)
            denied.Remove(line);
        return denied;
    }

    /// <summary>What to say of lines that deny it; nothing where none does.</summary>
    internal static string Denied(IReadOnlyList<Proof> denied) => denied.Count == 0 ? ""
        : IsHeading(denied[0].Text) ? $"; \"{Short(denied[0].Text)}\" has nothing below it that says so"
        : $"; \"{Short(denied[0].Text)}\" denies it, and does not count";

    private static bool IsHeading(string line) => line.StartsWith('#');

    private static string Short(string line) => line.Length > MostQuoted ? string.Concat(line.AsSpan(0, MostQuoted), "…") : line;

    private static IEnumerable<(int At, Surroundings Near)> Places(CheckInput input, FileText text, string cues)
    {
        var (list, seen) = (input.Cues[cues], 0);
        for (var at = list.IndexIn(text.Text, 0); at >= 0 && seen < MostPlaces; at = list.IndexIn(text.Text, list.EndAt(text.Text, at)), seen++)
        {
            // an entry of a table of contents says nothing yet
            if (!IsLinkWithin(text.Text, at, list.EndAt(text.Text, at)))
                yield return (at, Surroundings.Of(text.Text, at, list.EndAt(text.Text, at)));
        }
    }

    private static bool IsLinkWithin(string text, int at, int end)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var before = text.AsSpan(start, at - start);
        var behind = text.AsSpan(end, (text.IndexOf('\n', end) is >= 0 and var stop ? stop : text.Length) - end);
        return (behind.IndexOf(']') is >= 0 and var close && behind[close..].StartsWith("](#", StringComparison.Ordinal) && !behind[..close].Contains('['))
            || (before.LastIndexOf("](#", StringComparison.Ordinal) is >= 0 and var link && !before[link..].Contains(')'));
    }
}
