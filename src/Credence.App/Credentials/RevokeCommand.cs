using System.CommandLine;
using System.Text;
using Credence.App.Hosting;
using Credence.Portfolio.Signed;
using Credence.Sources;

namespace Credence.App.Credentials;

/// <summary><c>credence key revoke KEY EVIDENCE --list LIST</c>: a signed document its issuer no longer stands by goes onto the issuer's signed list.</summary>
internal static class RevokeCommand
{
    private static readonly Argument<string> Evidence = new("EVIDENCE") { Description = "The signed document to revoke, as 'portfolio --sign' wrote it" };
    private static readonly Option<string> Target = new("--list") { Description = "Your list of revoked documents (JSON); made where it is not there, signed again each time", HelpName = "LIST", Required = true };

    internal static Command Command(Argument<string> place)
    {
        var command = new Command("revoke", "Put a document you signed on your signed list of those you no longer stand by; 'verify --revoked' looks there") { place, Evidence, Target };
        command.SetAction(call => Run(call, place));
        return command;
    }

    private static int Run(ParseResult call, Argument<string> place)
    {
        var (evidence, target, day) = (call.GetValue(Evidence)!, call.GetValue(Target)!, Door.DayOf(call));
        var data = Door.DataOf(call);
        var key = KeyFile.Read(call.GetValue(place)!);
        var id = IdOf(evidence, key, day);
        var list = Known(target, key, day).With(id, day);
        WholeFile.Write(target, Encoding.UTF8.GetBytes(list.Write(key)));
        if (call.GetValue(Door.Json))
            Print.Json(new RevocationShape(target, id, list.Revoked.Count, list.UpdatedOn, ReceiptShape.Of(data.Receipt(day, call.GetValue(Door.Seed)))), CredentialsJson.Default.RevocationShape);
        else
            Print.Line(FormattableString.Invariant($"{target}: {id} is revoked since {list.Revoked[id]:yyyy-MM-dd}; {list.Revoked.Count} in all. Publish the list where you published the key: '{Door.CommandName} verify FILE --revoked {target}' looks there, and nothing is fetched. It stays revoked for good: to state the same again, add '--revoked {target}' to 'portfolio --sign', which gives it a new id."));
        return Door.Answered;
    }

    private static string IdOf(string evidence, SigningKey key, DateOnly day)
    {
        var bytes = SmallFile.Read(evidence, "Name the file that 'portfolio --sign' wrote");
        CallRecord.Current?.AlsoRead(evidence, bytes);
        var document = CredentialFile.Parse(evidence, bytes);
        var verdict = CredentialVerifier.Of(document, key.Public, day);
        if (verdict.Statement is not { } statement || verdict.Findings.Any(finding => finding.Id is "signature" or "issuer" && finding.Pass is not true))
            throw new UnusableInputException(evidence, "is no signed document that holds", $"'{Door.CommandName} verify {evidence}' says why");
        return statement.Issuer == key.Public.Did
            ? document.GetProperty("id").GetString()!
            : throw new UnusableInputException(evidence, $"was signed by {statement.Issuer}, not by this key, and only its issuer revokes it", "Name the key that signed it");
    }

    private static RevocationList Known(string target, SigningKey key, DateOnly day) =>
        Path.Exists(target) ? RevokedFile.Read(target, key) : new RevocationList(key.Public.Did, day, new Dictionary<string, DateOnly>(StringComparer.Ordinal));
}
