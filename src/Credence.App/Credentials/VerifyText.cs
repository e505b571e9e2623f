using Credence.App.Hosting;
using Credence.App.Receipts;

namespace Credence.App.Credentials;

/// <summary>A checked credential in plain words.</summary>
internal static class VerifyText
{
    internal static void Write(VerifyShape shape)
    {
        foreach (var line in Lines(shape).SelectMany(text => Wrapping.Lines(text, Print.Width)))
            Print.Line(line);
    }

    private static IEnumerable<string> Lines(VerifyShape shape)
    {
        yield return shape.Valid ? "Valid." : "Not valid: do not rely on it.";
        if (shape.Issuer is not null)
        {
            var by = $"\"{ValueText.Plain(shape.Issuer)}\"";
            yield return FormattableString.Invariant($"{by} states about \"{ValueText.Plain(shape.Subject!)}\": commit {shape.Commit} passes {shape.Passed} of {shape.Checks} checks.{(shape.Address is { } address ? $" Said to be at {ValueText.Plain(address)}." : "")}");
        }

        yield return "";
        foreach (var finding in shape.Findings)
            yield return $"{(finding.Pass switch { true => "+", false => "-", _ => "?" })} {finding.Id}: {ValueText.Plain(finding.Why)}.";
        yield return "";
        yield return $"A valid signature shows {string.Join(", and ", shape.Proves)}.";
        yield return $"It does not show {string.Join("; nor ", shape.ProvesNot)}.";
        yield return $"Receipt: {shape.Receipt.Line()}.";
    }
}
