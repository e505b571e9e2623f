using System.Globalization;

namespace Credence.Catalog;

/// <summary>Says in words why a value was chosen.</summary>
internal static class ConflictWords
{
    /// <summary>One sentence without a final stop; sides with the chosen one first.</summary>
    internal static string Why(Criterion by, Cautious cautious, IReadOnlyList<ConflictSide> sides) => by switch
    {
        Criterion.OnlyValue => "the sources agree",
        Criterion.StatementOverAbsence => "a statement outranks the remark that nothing is stated",
        Criterion.Grade => sides.Any(side => side.Best.Suspect) && !sides[0].Best.Suspect
            ? "the other value comes from a suspect source"
            : $"its source is {GradeWord(sides[0].Best.Grade)}, the stronger grade",
        Criterion.LaterDate => sides.Skip(1).Any(side => side.Facts.Any(fact => fact.Date is not null))
            ? "its source is certainly later than the others"
            : "its source carries a date, the others carry none",
        Criterion.MoreSources => string.Create(CultureInfo.InvariantCulture, $"{sides[0].Publishers} independent publishers state it, no other value has as many"),
        _ => $"nothing decides between them (same grade, no certainly later source, as many publishers); the {(cautious == Cautious.Higher ? "higher or later" : "lower or earlier")} value is the cautious one",
    };

    /// <summary>A grade in words.</summary>
    internal static string GradeWord(FactGrade grade) => grade switch
    {
        FactGrade.Official => "official",
        FactGrade.DatedCommit => "a dated commit",
        FactGrade.ThirdParty => "a third party",
        _ => "a seed article",
    };
}
