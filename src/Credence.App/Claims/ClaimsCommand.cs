using System.CommandLine;
using Credence.App.Hosting;
using Credence.Catalog;
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
        var data = Door.DataOf(call);
        var asOf = Door.DayOf(call);
        var catalog = CatalogReader.Read(data);
        var register = ClaimRegister.Read(data, catalog.Sources);
        var wanted = call.GetValue(Name) ?? call.GetValue(Id);
        if (wanted is not null && register.Find(wanted) is null)
        {
            Console.Error.WriteLine($"There is no claim '{wanted}'. Known: {string.Join(", ", register.Claims.Select(claim => claim.Id))}.");
            return Door.WrongUse;
        }

        var evidence = ClaimEvidence.Of(data, catalog, asOf);
        var asked = wanted is null ? register : new ClaimRegister([register.Find(wanted)!]);
        return Answer(call, ClaimChecking.Check(asked, evidence), wanted is not null, ReceiptShape.Of(data.Receipt(asOf, call.GetValue(Door.Seed))));
    }

    private static int Answer(ParseResult call, IReadOnlyList<CheckedClaim> claims, bool one, ReceiptShape receipt)
    {
        if (call.GetValue(Door.Json))
        {
            Print.Json([.. claims.Select(claim => ClaimShape.Of(claim, receipt))], ClaimsJson.Default.IReadOnlyListClaimShape);
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
