namespace Credence.Catalog;

/// <summary>One certification, certificate or course credential with everything the sources state about it.</summary>
/// <param name="Id">Kebab-case id (<c>aws-mls-c01</c>), never reused.</param>
/// <param name="Name">Official name.</param>
/// <param name="VendorId">Kebab-case id of the vendor (<c>aws</c>).</param>
/// <param name="Provider">Provider as displayed.</param>
/// <param name="ExamCode">Code of the exam; null where there is none.</param>
/// <param name="Kind">What a person holds in the end.</param>
/// <param name="Category">What it is about (<c>cloud-ml</c>); a second certification is worth having only from another one.</param>
/// <param name="Aliases">Every name it goes by in postings and résumés: official name, exam code and short forms.</param>
/// <param name="AlsoCalled">Names a person may ask for it by that also mean other things in a posting ("AI for Everyone"); never looked for in texts.</param>
/// <param name="Predecessors">Ids of what it replaced.</param>
/// <param name="Successors">Ids of what replaces it, as known today; <see cref="SuccessorsAt"/> has those known on a day.</param>
/// <param name="Prerequisites">What must be held before, in words.</param>
/// <param name="Note">A remark for the reader; null without one.</param>
/// <param name="Facts">All facts, in file order.</param>
public sealed record Certification(
    string Id,
    string Name,
    string VendorId,
    string Provider,
    string? ExamCode,
    CertificationKind Kind,
    string Category,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> AlsoCalled,
    IReadOnlyList<string> Predecessors,
    IReadOnlyList<string> Successors,
    IReadOnlyList<string> Prerequisites,
    string? Note,
    FactSheet Facts)
{
    /// <summary>Fields whose sources contradict each other, over all facts, with the value chosen and why.</summary>
    public IReadOnlyList<Conflict> Conflicts => Facts.ConflictsAt(DateOnly.MaxValue);

    /// <summary>What could be done with it on a day: taken, taken as a beta, ended and how.</summary>
    public ExamState StateAt(DateOnly asOf) => Facts.Remembered("state", asOf, () => StateRule.At(this, asOf));

    /// <summary>When its stages began, the earliest first: those that had begun by a day, told with all that is known today, and those a dated source had certainly announced by then; empty where no source states a start.</summary>
    public IReadOnlyList<StageStart> StartsAt(DateOnly asOf) =>
        [.. Start.Of(this).Where(start => start.When.Earliest <= asOf || start.Announced(asOf)).Select(start => new StageStart(start.Stage, start.When, start.Side.Best.Source.Id))];

    /// <summary>Ids of what a source had certainly named as its replacement by that day, in the order of <see cref="Successors"/>.</summary>
    public IReadOnlyList<string> SuccessorsAt(DateOnly asOf)
    {
        var named = Facts.Where(fact => !fact.Suspect && fact.Field == "replaced-by" && fact.PublicBy <= asOf)
            .SelectMany(fact => fact.Reading?.Split(' ') ?? [])
            .ToHashSet(StringComparer.Ordinal);
        return [.. Successors.Where(named.Contains)];
    }

    /// <summary>The fact chosen among those that count on a day; null where none does.</summary>
    /// <param name="field">Field id (<c>price-usd</c>).</param>
    /// <param name="asOf">Facts certainly later than this day do not count.</param>
    public Choice? FactAt(string field, DateOnly asOf) => Facts.At(field, asOf);

    /// <summary>Exam or course price in US dollars; low and high where it depends on the route; null where no trusted source states one.</summary>
    public NumberRange? PriceUsd(DateOnly asOf) => Facts.NumberAt("price-usd", "usd", asOf) ?? Facts.NumberAt("exam-fee-usd", "usd", asOf);

    /// <summary>What to know about <see cref="PriceUsd"/> (the exam part alone, member and full price); null without a price or a remark.</summary>
    public string? PriceNote(DateOnly asOf) =>
        (Facts.NumberAt("price-usd", "usd", asOf) is not null ? FactAt("price-usd", asOf) : PriceUsd(asOf) is not null ? FactAt("exam-fee-usd", asOf) : null)?.Chosen.Note;

    /// <summary>Why there is no price at all; null where there is one.</summary>
    public string? PriceUnknownBecause(DateOnly asOf) =>
        PriceUsd(asOf) is not null || PriceUsdPerMonth(asOf) is not null ? null : Facts.MissingBecause("a price", ["price-usd", "exam-fee-usd"], asOf);

    /// <summary>Price of a subscription in US dollars a month; null where no source states one.</summary>
    public NumberRange? PriceUsdPerMonth(DateOnly asOf) => Facts.NumberAt("price-usd", "usd-per-month", asOf);

    /// <summary>Hours of preparation or course work, lowest to highest of what trusted sources state; null where none states any.</summary>
    public NumberRange? Hours(DateOnly asOf) => Facts.HoursAt(asOf);

    /// <summary>What to know about <see cref="Hours"/> (one candidate's minimum, how they were worked out); null without hours or a remark.</summary>
    public string? HoursNote(DateOnly asOf) => Facts.HoursNoteAt(asOf);

    /// <summary>Why there are no hours; null where there are.</summary>
    public string? HoursUnknownBecause(DateOnly asOf) => Hours(asOf) is not null ? null : Facts.MissingBecause("hours", FactSheet.HourFields, asOf);

    /// <summary>Months until it expires; null where no source states it or it never does (see <see cref="NeverExpires"/>).</summary>
    public NumberRange? ValidityMonths(DateOnly asOf) => Facts.NumberAt("validity", "months", asOf);

    /// <summary>True where the chosen fact says it never expires.</summary>
    public bool NeverExpires(DateOnly asOf) => Facts.At("validity", asOf)?.Chosen.Reading == "never-expires";
}
