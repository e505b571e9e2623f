using System.Globalization;
using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Finds whether a position can be done remotely: the source's own field, then place and title, then the text.</summary>
internal sealed class RemoteFinder
{
    private readonly PhraseSet<(bool Remote, int Weight)> _place;

    private RemoteFinder(PhraseSet<(bool Remote, int Weight)> place, IReadOnlyList<ScanPhrase> phrases)
    {
        _place = place;
        Phrases = phrases;
    }

    /// <summary>What it looks for in texts.</summary>
    public IReadOnlyList<ScanPhrase> Phrases { get; }

    public static RemoteFinder Read(DataFolder data)
    {
        var rows = LexiconRows.Read(data, "remote-cues.csv", "remote,weight,where,phrase")
            .Select(row => (Phrase: row[3], Cue: (Remote(row), Weight(row)), IsPlace: row[2] is "place" || (row[2] is "text" ? false : throw row.Wrong("where must be text or place"))))
            .ToList();
        return new RemoteFinder(
            new PhraseSet<(bool, int)>(rows.Select(r => (r.Phrase, false, r.Cue)), exactCase: false),
            [.. rows.Where(r => !r.IsPlace).Select(r => new ScanPhrase(PhraseUse.Remote, r.Phrase, PhraseEdges.Whole, false, r.Cue.Item1 ? r.Cue.Item2 : -r.Cue.Item2))]);
    }

    /// <summary>True or false where the posting says so; hybrid work is false; null where nothing is said, or only contradictions.</summary>
    public bool? Find(bool? field, string? location, string? title, ReadOnlySpan<char> firstLine, PhraseMatches matches) =>
        field ?? Heaviest(_place, location) ?? Heaviest(_place, title) ?? Heaviest(_place, firstLine) ?? Heaviest(matches);

    private static bool? Heaviest(PhraseSet<(bool Remote, int Weight)> phrases, ReadOnlySpan<char> words)
    {
        var weight = 0;
        bool? said = null;
        for (var at = 0; phrases.TryNext(words, at, out _, out var end, out var cue); at = end)
            Weigh(cue, ref weight, ref said);
        return said;
    }

    private static bool? Heaviest(PhraseMatches matches)
    {
        var weight = 0;
        bool? said = null;
        for (var at = 0; matches.TryNext(PhraseUse.Remote, ref at, out var match);)
            Weigh((match.Value > 0, Math.Abs(match.Value)), ref weight, ref said);
        return said;
    }

    private static void Weigh((bool Remote, int Weight) cue, ref int weight, ref bool? said)
    {
        if (cue.Weight > weight)
            (weight, said) = (cue.Weight, cue.Remote);
        else if (cue.Weight == weight && said != cue.Remote)
            said = null;
    }

    private static bool Remote(LexiconRow row) => row[0] switch
    {
        "yes" => true,
        "no" => false,
        _ => throw row.Wrong("remote must be yes or no"),
    };

    private static int Weight(LexiconRow row) =>
        int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight > 0 ? weight : throw row.Wrong("weight must be a whole number from 1");
}
