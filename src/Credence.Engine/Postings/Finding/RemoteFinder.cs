using System.Globalization;
using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Finds whether a position can be done remotely: the source's own field, then place and title, then the text.</summary>
internal sealed class RemoteFinder
{
    private readonly PhraseSet<(bool Remote, int Weight)> _place;
    private readonly PhraseSet<(bool Remote, int Weight)> _text;

    private RemoteFinder(PhraseSet<(bool Remote, int Weight)> place, PhraseSet<(bool Remote, int Weight)> text)
    {
        _place = place;
        _text = text;
    }

    public static RemoteFinder Read(DataFolder data)
    {
        var rows = LexiconRows.Read(data, "remote-cues.csv", "remote,weight,where,phrase")
            .Select(row => (Phrase: row[3], Cue: (Remote(row), Weight(row)), IsPlace: row[2] is "place" || (row[2] is "text" ? false : throw row.Wrong("where must be text or place"))))
            .ToList();
        return new RemoteFinder(
            new PhraseSet<(bool, int)>(rows.Select(r => (r.Phrase, false, r.Cue)), exactCase: false),
            new PhraseSet<(bool, int)>(rows.Where(r => !r.IsPlace).Select(r => (r.Phrase, false, r.Cue)), exactCase: false));
    }

    /// <summary>True or false where the posting says so; hybrid work is false; null where nothing is said, or only contradictions.</summary>
    public bool? Find(bool? field, string? location, string? title, ReadOnlySpan<char> firstLine, ReadOnlySpan<char> text) =>
        field ?? Heaviest(_place, location) ?? Heaviest(_place, title) ?? Heaviest(_place, firstLine) ?? Heaviest(_text, text);

    private static bool? Heaviest(PhraseSet<(bool Remote, int Weight)> phrases, ReadOnlySpan<char> words)
    {
        var weight = 0;
        bool? said = null;
        for (var at = 0; phrases.TryNext(words, at, out _, out var end, out var cue); at = end)
        {
            if (cue.Weight > weight)
                (weight, said) = (cue.Weight, cue.Remote);
            else if (cue.Weight == weight && said != cue.Remote)
                said = null;
        }

        return said;
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
