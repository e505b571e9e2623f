using System.CommandLine;
using Credence.App.Hosting;
using Credence.Claims;

namespace Credence.App.Claims;

/// <summary><c>credence claims</c>: what many say about certifications, and what the evidence says to it.</summary>
internal static class ClaimsCommand
{
    private static readonly Argument<string?> Name = new("ID") { Description = "Only this claim, in full", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Id = new("--id") { Description = "The same", HelpName = "ID" };

    internal static Command Command()
    {
        var command = new Command("claims", "What is said about certifications, tested: verdicts with numbers; exit 1 where one that ships no longer follows") { Name, Id };
        command.Validators.Add(given =>
        {
            if (given.GetValue(Name) is not null && given.GetValue(Id) is not null)
                given.AddError("Name the claim once: as ID or with --id.");
        });
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var data = new LoadedData(Door.DataOf(call));
        return Answer(call, Checked(call, data), Wanted(call) is not null, ReceiptOf(call, data));
    }

    /// <summary>The claims the call asks for, tested.</summary>
    /// <exception cref="WrongUseException">There is no such claim.</exception>
    internal static IReadOnlyList<CheckedClaim> Checked(ParseResult call, LoadedData data)
    {
        var register = data.Claims;
        if (Wanted(call) is { } wanted)
        {
            var one = register.Find(wanted) ?? throw new WrongUseException($"There is no claim '{wanted}'", $"Known: {string.Join(", ", register.Claims.Select(claim => claim.Id))}");
            register = new ClaimRegister([one]);
        }

        return ClaimChecking.Check(register, data.ClaimEvidenceOn(Door.DayOf(call)));
    }

    /// <summary>Claims as the doors print them.</summary>
    internal static IReadOnlyList<ClaimShape> Shapes(IReadOnlyList<CheckedClaim> claims, ReceiptShape receipt) => [.. claims.Select(claim => ClaimShape.Of(claim, receipt))];

    internal static ReceiptShape ReceiptOf(ParseResult call, LoadedData data) => ReceiptShape.Of(data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)));

    private static string? Wanted(ParseResult call) => call.GetValue(Name) ?? call.GetValue(Id);

    private static int Answer(ParseResult call, IReadOnlyList<CheckedClaim> claims, bool one, ReceiptShape receipt)
    {
        if (call.GetValue(Door.Json))
        {
            Print.Json(Shapes(claims, receipt), ClaimsJson.Default.IReadOnlyListClaimShape);
        }
        else
        {
            foreach (var line in one ? ClaimText.Lines(claims[0], receipt, Print.Width) : ClaimsText.Lines(claims, receipt, Print.Width))
                Print.Line(line);
        }

        if (claims.Where(claim => claim.Drift is null).Select(claim => claim.Claim.Checked).ToList() is { Count: > 0 } later)
            Console.Error.WriteLine(FormattableString.Invariant($"Not compared with what ships, which was worked out for {later.Max():yyyy-MM-dd}: the day of this answer is before."));
        foreach (var claim in claims)
        {
            foreach (var drift in claim.Drift ?? [])
                Console.Error.WriteLine($"{claim.Claim.Where}: {claim.Claim.Id}: {drift}. Look at what changed, then correct the claim.");
        }

        return claims.Any(claim => claim.Drift is { Count: > 0 }) ? Door.CheckFailed : Door.Answered;
    }
}
