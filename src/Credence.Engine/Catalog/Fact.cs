using Credence.Sources;

namespace Credence.Catalog;

/// <summary>One thing one source states about one item.</summary>
/// <param name="Field">What it is about (<c>price-usd</c>, <c>retirement-date</c>); defined in <c>data/catalog/fields.yaml</c>.</param>
/// <param name="Value">As stated, shortened to the fact.</param>
/// <param name="Number">The number in it, in <paramref name="Unit"/>; null where it is not a number.</param>
/// <param name="Unit">Unit of <paramref name="Number"/>; null without one.</param>
/// <param name="Approximate">True where the source itself says about, around or at least.</param>
/// <param name="Reading">What the text means for comparison with other sources; null where it is not compared.</param>
/// <param name="Absent">True where the source states that something is not stated; such a fact never outweighs a statement.</param>
/// <param name="Opinion">True for a judgment; judgments are shown, never compared.</param>
/// <param name="Day">The day the fact is about (an end, a blueprint); null without one.</param>
/// <param name="Ends">Which ends it states for <paramref name="Day"/>.</param>
/// <param name="Stage">Stage of life it states; null where it states none.</param>
/// <param name="Since">When that stage began, as exactly as it is stated: a day, or only a month; null where not stated.</param>
/// <param name="Until">Last day of that stage; null where not stated.</param>
/// <param name="Source">Where it was stated.</param>
/// <param name="Date">Date of the page or commit; null where it carries none.</param>
/// <param name="Grade">Weight of the source.</param>
/// <param name="Suspect">True where the source gave itself away as unreliable.</param>
/// <param name="Note">A remark for the reader; null without one.</param>
public sealed record Fact(
    string Field,
    string Value,
    NumberRange? Number,
    string? Unit,
    bool Approximate,
    string? Reading,
    bool Absent,
    bool Opinion,
    DateOnly? Day,
    IReadOnlyList<EndKind> Ends,
    Stage? Stage,
    PartialDate? Since,
    DateOnly? Until,
    Source Source,
    PartialDate? Date,
    FactGrade Grade,
    bool Suspect,
    string? Note)
{
    /// <summary>The stage it left for <see cref="Stage"/> at <see cref="Since"/>; null where none is stated.</summary>
    public Stage? Before { get; init; }

    /// <summary>False only where the source is certainly later than the day; undated facts count and say so.</summary>
    public bool CountsOn(DateOnly day) => Date is not { } date || date.Earliest <= day;

    /// <summary>The day by which the statement was certainly public: the last day its date can mean, or the day it was entered here, whichever is first; null where neither is known.</summary>
    public DateOnly? PublicBy => (Date?.Latest, Source.Recorded) switch
    {
        ({ } latest, { } recorded) => latest < recorded ? latest : recorded,
        ({ } latest, null) => latest,
        (null, var recorded) => recorded,
    };
}
