using Credence.App.Hosting;
using Credence.App.Returns;
using Credence.Returns.Options;

namespace Credence.App.Ask;

/// <summary>One input with what it was taken from; grade is null where the person said it or it is true by definition.</summary>
internal sealed record UsedInputShape(
    string Name, string Title, string Unit, double Mean, double P5, double P95, string? Grade, IReadOnlyList<string> Sources, string? Date, string Why)
{
    private const double Low = 0.05;

    internal static UsedInputShape Of(UsedInput used) => new(
        used.Name, used.Title, used.Unit, Rounded.Of(used.Known.Mean), Rounded.Of(used.Known.Quantile(Low)), Rounded.Of(used.Known.Quantile(1 - Low)),
        used.Grade is { } grade ? Kebab.Of(grade) : null, used.Sources, used.Date?.ToString(), used.Why);
}
