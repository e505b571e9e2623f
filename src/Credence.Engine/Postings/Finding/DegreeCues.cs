using System.Collections.Frozen;
using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Words that tell a degree that is asked for from one that a posting only speaks of: <c>data/lexicon/degree-cues.yaml</c>. Immutable.</summary>
internal sealed class DegreeCues
{
    private static readonly string[] Parts = ["studies", "teaching", "school", "open", "promotion", "product", "master", "other", "beside"];

    private readonly FrozenSet<string> _joins;
    private readonly string[] _school;

    private DegreeCues(YamlMap[] parts)
    {
        if (parts is not [var studies, var teaching, var school, var open, var promotion, var product, var master, var other, var beside])
            throw new ArgumentException($"{parts.Length} parts where {Parts.Length} are read");
        _joins = studies.OneOrMoreTexts("join").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        (Own, People) = (Texts(studies, "own"), Texts(studies, "people"));
        (Teaching, TeachingBefore) = (teaching.Text("word"), Texts(teaching, "before"));
        (_school, SchoolBehind, SchoolBefore) = (Texts(school, "begins"), Texts(school, "behind"), Texts(school, "before"));
        Open = open.Text("word");
        (Promotion, PromotionBehind) = (promotion.Text("word"), Texts(promotion, "behind"));
        (Product, ProductBehind, ProductBefore) = (product.Text("word"), Texts(product, "behind"), Texts(product, "before"));
        (Master, MasterBehind, MasterBefore) = (master.Text("word"), Texts(master, "behind"), Texts(master, "before"));
        (OtherAlone, OtherBefore, OtherBehind) = (Texts(other, "alone")[0], Texts(other, "before"), Texts(other, "behind"));
        (BesideBefore, BesideBehind, BesideStarts) = (Texts(beside, "before"), Texts(beside, "behind"), Texts(beside, "starts"));
        (JoinedBefore, JoinedBehind) = (Texts(beside, "joined-before"), Texts(beside, "joined-behind"));
    }

    /// <summary>Directly before degrees of study: the employer's own.</summary>
    internal string[] Own { get; }

    /// <summary>Before degrees in a bracket: those who study for them.</summary>
    internal string[] People { get; }

    /// <summary>An apprenticeship, and what universities do.</summary>
    internal string Teaching { get; }

    /// <summary>Directly before it: what universities do.</summary>
    internal string[] TeachingBefore { get; }

    /// <summary>Behind what begins like a school leaving or vocational certificate: it is one.</summary>
    internal string[] SchoolBehind { get; }

    /// <summary>Before it: it is one.</summary>
    internal string[] SchoolBefore { get; }

    /// <summary>Words that name no level by themselves.</summary>
    internal string Open { get; }

    /// <summary>Words for a doctorate, and for a rise.</summary>
    internal string Promotion { get; }

    /// <summary>Behind them: a doctorate.</summary>
    internal string[] PromotionBehind { get; }

    /// <summary>An abbreviation that begins names of products too, as written.</summary>
    internal string Product { get; }

    /// <summary>Directly behind it: a product, as written.</summary>
    internal string[] ProductBehind { get; }

    /// <summary>Directly before it: no degree.</summary>
    internal string[] ProductBefore { get; }

    /// <summary>A word that is a degree only beside others, as written.</summary>
    internal string Master { get; }

    /// <summary>Directly behind it: a degree, as written.</summary>
    internal string[] MasterBehind { get; }

    /// <summary>Directly before it: something else.</summary>
    internal string[] MasterBefore { get; }

    /// <summary>All there is before any degree where none is asked for.</summary>
    internal string OtherAlone { get; }

    /// <summary>Directly before any degree: none is asked for, or somebody else has it.</summary>
    internal string[] OtherBefore { get; }

    /// <summary>Directly behind any degree, as written: people, or what they write.</summary>
    internal string[] OtherBehind { get; }

    /// <summary>Directly before an abbreviation that is a degree where <see cref="BesideBehind"/> stands behind it.</summary>
    internal string[] BesideBefore { get; }

    /// <summary>Near behind such an abbreviation.</summary>
    internal string[] BesideBehind { get; }

    /// <summary>Directly behind an abbreviation, as written: another one, so that both are degrees.</summary>
    internal string[] BesideStarts { get; }

    /// <summary>Directly before the last of several.</summary>
    internal string[] JoinedBefore { get; }

    /// <summary>Directly behind the last of several, as written.</summary>
    internal string[] JoinedBehind { get; }

    /// <summary>Reads the words.</summary>
    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static DegreeCues Read(DataFolder data) => CueFile.Read(data, "degree-cues.yaml", Parts, parts => new DegreeCues(parts));

    /// <summary>Whether a word joins degrees named one after the other.</summary>
    internal bool IsJoin(ReadOnlySpan<char> word) => _joins.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether words begin like a school leaving or vocational certificate, which they are only beside others.</summary>
    internal bool BeginsLikeSchool(ReadOnlySpan<char> words)
    {
        foreach (var beginning in _school)
        {
            if (words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string[] Texts(YamlMap part, string key) => [.. part.OneOrMoreTexts(key)];
}
