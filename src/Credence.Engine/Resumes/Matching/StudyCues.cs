using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Words around the fields that a posting wants a degree in, part of <c>data/lexicon/study-fields.yaml</c>. Immutable.</summary>
internal sealed class StudyCues
{
    private readonly string[] _related, _any, _other, _stop, _wished;

    internal StudyCues(YamlMap file)
    {
        (Lead, Between, Degree, TitleLead, Title, Or) = (Words(file, "lead"), Words(file, "between"), Words(file, "degree"), Words(file, "title-lead"), Words(file, "title"), Words(file, "or"));
        (_related, _any, _other, _stop) = ([.. file.OneOrMoreTexts("related")], [.. file.OneOrMoreTexts("any")], [.. file.OneOrMoreTexts("other")], [.. file.OneOrMoreTexts("stop")]);
        AnyField = Words(file, "any-field");
        _wished = [.. file.OneOrMoreTexts("wished")];
        Studying = new(file.OneOrMoreTexts("studying"));
        file.NoOtherKeys();
    }

    /// <summary>Lead from the degree to its field.</summary>
    internal HashSet<string> Lead { get; }

    /// <summary>May stand beside fields.</summary>
    internal HashSet<string> Between { get; }

    /// <summary>Words for degrees.</summary>
    internal HashSet<string> Degree { get; }

    /// <summary>Lead from a degree to the rest of its title.</summary>
    internal HashSet<string> TitleLead { get; }

    /// <summary>Words in titles of degrees.</summary>
    internal HashSet<string> Title { get; }

    /// <summary>Divide the fields of a list.</summary>
    internal HashSet<string> Or { get; }

    /// <summary>Behind such a word, alone: any field.</summary>
    internal HashSet<string> AnyField { get; }

    /// <summary>Before a degree: one that is being studied for.</summary>
    internal CueWords Studying { get; }

    /// <summary>Whether a word among those that end a field says that it is only wished for.</summary>
    internal bool IsWished(string word) => Is(word, _wished);

    /// <summary>Whether a word says that a field like those named will do.</summary>
    internal bool IsRelated(string word) => Is(word, _related);

    /// <summary>Whether a word says that any field will do.</summary>
    internal bool IsAny(string word) => Is(word, _any);

    /// <summary>Whether a word behind a field says that something else than a degree is in it.</summary>
    internal bool IsOther(string word) => Is(word, _other);

    /// <summary>Whether a word ends what is said of the field.</summary>
    internal bool IsStop(string word) => char.IsAsciiDigit(word[0]) || Is(word, _stop) || IsOther(word);

    private static bool Is(string word, string[] names) => Array.Exists(names, name => name[^1] == '*' ? word.AsSpan().StartsWith(name.AsSpan(0, name.Length - 1)) : word == name);

    private static HashSet<string> Words(YamlMap file, string key) => file.OneOrMoreTexts(key).ToHashSet(StringComparer.Ordinal);
}
