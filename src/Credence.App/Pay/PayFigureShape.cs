using Credence.App.Hosting;
using Credence.Pay.Studies;

namespace Credence.App.Pay;

/// <summary>One figure of a study of pay as printed: <c>difference</c>, <c>low</c> and <c>high</c> are relative differences of pay, <c>estimate</c> and <c>error</c> of its natural logarithm.</summary>
internal sealed record PayFigureShape(
    string Place,
    string Label,
    string Model,
    long N,
    double Difference,
    double Low,
    double High,
    double Estimate,
    double Error,
    string Errors,
    double Degrees,
    double? Robustness,
    double? RobustnessOfInterval,
    double? PartialRSquared)
{
    internal static PayFigureShape Of(ModelResult model, TermResult term) => new(
        $"{model.Id}/{term.Term}",
        term.Label,
        model.Label,
        model.Used,
        term.Difference,
        term.Low,
        term.High,
        term.Estimate,
        term.Error,
        Kebab.Of(term.Errors),
        term.Degrees,
        term.Robustness,
        term.RobustnessOfInterval,
        term.PartialRSquared);
}
