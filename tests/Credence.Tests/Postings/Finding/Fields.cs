using Credence.Postings;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Tests.Postings.Finding;

/// <summary>The real lexicon, read once, and postings made of the fields a test is about.</summary>
internal static class Fields
{
    private static readonly FieldFinder Finder = new(FieldLexicon.Read(DataFolder.Find()));

    public static RawPosting Posting { get; } = new() { Source = "test", Format = "test", Body = "", BodyKind = BodyKind.Plain };

    public static PostingFields Of(RawPosting posting, string text) => Finder.Find(posting, text);

    public static PostingFields Of(string text) => Finder.Find(Posting, text);

    public static IReadOnlyList<DegreeAsk> PreferredDegreesIn(string text) => Finder.PreferredDegreesIn(text);

    public static IReadOnlyList<YearAsk> YearsIn(string text) => Finder.YearsIn(text);

    public static DegreeAsk? DegreeIn(string text) => Finder.DegreeIn(text);

    public static string Show(StatedPay? pay) => pay is null
        ? "null"
        : FormattableString.Invariant($"{pay.Low:0.##}..{pay.High:0.##} {pay.Currency} {pay.Period}{(pay.By == PayStatedBy.Site ? " Site" : "")}");
}
