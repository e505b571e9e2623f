using System.Buffers;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Reads the field that years of experience are asked for in, by the words behind the number (<c>data/lexicon/experience-cues.yaml</c>). Immutable; safe to share between threads.</summary>
public sealed class ExperienceWords
{
    private const int MostWords = 8;
    private const int MostOfField = 6;
    private const int MostBefore = 3;
    private static readonly SearchValues<char> PartEnds = SearchValues.Create(LineWords.Ends);

    private readonly HashSet<string> _experience;
    private readonly HashSet<string> _link;
    private readonly HashSet<string> _doing;
    private readonly HashSet<string> _general;
    private readonly HashSet<string> _stop;
    private readonly HashSet<string> _unnamed;
    private readonly ILookup<string, string> _titles;

    private ExperienceWords(YamlMap file)
    {
        (_experience, _link, _doing, _general, _stop, _unnamed) = (Words("experience"), Words("link"), Words("doing"), Words("general"), Words("stop"), Words("unnamed"));
        _titles = file.OneOrMoreMaps("titles").SelectMany(map =>
        {
            var pairs = map.OneOrMoreTexts("title").Select(title => (Field: map.Text("field"), Title: title)).ToList();
            map.NoOtherKeys();
            return pairs;
        }).ToLookup(pair => pair.Field, pair => pair.Title, StringComparer.Ordinal);

        HashSet<string> Words(string key) => file.OneOrMoreTexts(key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads the words.</summary>
    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    public static ExperienceWords Read(DataFolder data) => CueFile.Read(data, "experience-cues.yaml", file => new ExperienceWords(file));

    /// <summary>The field as the posting names it; null where years of any work are asked for.</summary>
    /// <param name="behind">What follows the word for years, to the end of its sentence.</param>
    internal string? FieldOf(string behind)
    {
        var words = LineWords.Of(behind);
        var experience = words.FindIndex(word => _experience.Contains(EndOf(word.Text)));
        if (experience > MostWords)
            experience = -1;
        // "Kubernetes-Erfahrung" names the field in the same word
        if (experience >= 0 && words[experience] is var (joined, start, end) && EndOf(joined).Length + 1 is var rest && joined.Length > rest
            && Field(behind, [.. words.Take(experience), (joined[..^rest], start, end - rest)]) is { } inside)
            return inside;
        if (experience > 0 && Field(behind, [.. words.Take(experience)]) is { } before)
            return before;
        var after = words[(experience + 1)..];
        var from = after.FindIndex(word => !IsLead(word.Text) && !_doing.Contains(word.Text));
        if (from < 0)
            return null;
        List<(string Text, int Start, int End)> named = [.. after.Skip(from).Take(MostOfField).TakeWhile(word => !_stop.Contains(word.Text))];
        // "experience price forecasting" names a field without a word that leads to it, "experience required" and "experience or a degree" none
        var isLed = experience < 0 || _link.Contains(after[0].Text) || _doing.Contains(after[0].Text);
        return isLed || (from == 0 && named.Count > 1) ? Field(behind, named) : null;
    }

    /// <summary>The words that may name the field: those behind the number, or, where these speak of nothing, those of the experience named before it ("experience with machine learning, at least two years").</summary>
    /// <param name="before">What stands before the number, from the beginning of its sentence.</param>
    /// <param name="behind">What follows the word for years, to the end of its sentence.</param>
    internal string Around(string before, string behind)
    {
        if (LineWords.Of(behind).Exists(word => IsExperience(word.Text) || _link.Contains(word.Text) || _doing.Contains(word.Text) || !SaysNothing(word.Text)))
            return behind;
        for (var end = before.Length; end > 0;)
        {
            var start = before.AsSpan(0, end).LastIndexOfAny(PartEnds) + 1;
            var words = LineWords.Of(before[start..end]);
            if (words.FindLastIndex(word => IsExperience(word.Text)) is >= 0 and var experience)
                return Named(before[start..end], words, experience) ?? behind;
            if (words.Exists(word => !SaysNothing(word.Text)))
                break;
            end = start - 1;
        }

        return behind;
    }

    /// <summary>The word for experience with what is linked behind it, or else with the words directly before it; null where neither names a field.</summary>
    private string? Named(string part, List<(string Text, int Start, int End)> words, int experience)
    {
        if (experience + 1 < words.Count && (_link.Contains(words[experience + 1].Text) || _doing.Contains(words[experience + 1].Text)) && words.Skip(experience + 1).Any(word => !SaysNothing(word.Text)))
            return part[words[experience].Start..];
        var first = experience;
        while (first > 0 && experience - first < MostBefore && words[first - 1].Text is var word && !_stop.Contains(word) && !_link.Contains(word) && !_unnamed.Contains(word))
            first--;
        return words[first..(experience + 1)].Exists(word => !SaysNothing(word.Text)) ? part[words[first].Start..words[experience].End] : null;
    }

    private bool SaysNothing(string word) => IsLead(word) || _unnamed.Contains(word) || _experience.Contains(word);

    /// <summary>Whether the title of a position names a field: every word of it stands in the title, or the word for who does it ("data science" in "Senior Data Scientist").</summary>
    internal bool IsIn(string field, string title)
    {
        var (asked, told) = (LineWords.Of(field.Replace('-', ' ')), LineWords.Of(title.Replace('-', ' ')).Select(word => word.Text).ToHashSet(StringComparer.Ordinal));
        return asked.Count > 0 && asked.TrueForAll(word => told.Contains(word.Text) || _titles[word.Text].Any(told.Contains));
    }

    private string? Field(string text, IReadOnlyList<(string Text, int Start, int End)> words)
    {
        var kept = words.SkipWhile(word => IsLead(word.Text)).ToList();
        while (kept.Count > 0 && IsLead(kept[^1].Text))
            kept.RemoveAt(kept.Count - 1);
        return kept.Count == 0 ? null : text[kept[0].Start..kept[^1].End];
    }

    private bool IsExperience(string word) => _experience.Contains(EndOf(word));

    private static string EndOf(string word) => word[(word.LastIndexOf('-') + 1)..];

    private bool IsLead(string word) => _link.Contains(word) || _general.Contains(word);
}
