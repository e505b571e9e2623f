namespace Credence.Claims.Checks;

/// <summary>Difference of pay that goes with something, from a regression that ships.</summary>
/// <param name="Study">Whose answers.</param>
/// <param name="Model">What was adjusted for: <c>naive</c>, <c>adjusted</c> or <c>rich</c>.</param>
/// <param name="Term">What the difference goes with (<c>cert</c>).</param>
public sealed record PayDifference(string Study, string Model, string Term) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence) =>
        evidence.Pay.Find(Study, Model, Term) is not { } figure ? Measurement.Unknown(MeasureUnit.PayDifference, $"no pay difference of {Study}, {Model}, {Term} ships")
        : figure.AsOf > evidence.AsOf ? Measurement.Unknown(MeasureUnit.PayDifference, $"the answers are of {ClaimEvidence.Day(figure.AsOf.Value)}, which is later than the day of this answer")
        : figure;
}
