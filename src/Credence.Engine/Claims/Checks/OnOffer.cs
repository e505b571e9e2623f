using Credence.Catalog;

namespace Credence.Claims.Checks;

/// <summary>Whether a certification could be earned on a day.</summary>
/// <param name="Certification">Catalog id.</param>
/// <param name="Day">The day; null for the day of the answer.</param>
/// <remarks>Method: docs/method/exam-life.md.</remarks>
public sealed record OnOffer(string Certification, DateOnly? Day) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        var day = Day ?? evidence.AsOf;
        if (day > evidence.AsOf)
            return Measurement.Unknown(MeasureUnit.YesOrNo, $"{ClaimEvidence.Day(day)} is later than the day of this answer");
        if (evidence.Catalog.Find(Certification) is not { } item)
            return Measurement.Unknown(MeasureUnit.YesOrNo, $"'{Certification}' is not in the catalog");
        if (FirstOffer.Of(item) is { IsLaunch: true } first && first.Day > day)
            return Answer(0, $"first on offer on {first.When} ({first.Source})");
        var state = item.StateAt(day);
        return state.Status switch
        {
            ExamStatus.Ended => Answer(0, state.Why),
            _ when state.CanBeEarned => Answer(1, state.Why),
            _ => Measurement.Unknown(MeasureUnit.YesOrNo, state.Why),
        };

        Measurement Answer(int yes, string why) => new(MeasureUnit.YesOrNo, yes, null, null, day, $"{item.Name} on {ClaimEvidence.Day(day)}: {why}", null);
    }
}
