using System.CommandLine;
using Credence.App.Hosting;
using Credence.App.Portfolio;
using Credence.Portfolio;
using Credence.Portfolio.Signed;
using Credence.Sources;

namespace Credence.App.Credentials;

/// <summary><c>credence verify FILE</c>: is a signed statement about a repository what it says? Exit 1 where it is not.</summary>
internal static class VerifyCommand
{
    private const string StandardInput = "-";
    private static readonly Argument<string> Signed = new("FILE") { Description = "The signed document; - for standard input" };
    private static readonly Option<string?> Repository = new("--repo") { Description = "Folder of the repository: also look whether the commit is there and its checks come out the same", HelpName = "DIR" };
    private static readonly Option<string?> Key = new("--key") { Description = "The public key it must be signed by (did:key:z6Mk… or z6Mk…), as its owner published it", HelpName = "KEY" };

    private static readonly Option<string?> Revoked = new("--revoked") { Description = "The issuer's signed list of revoked documents ('key revoke'): also look whether it is on it", HelpName = "FILE" };

    private static readonly string About = $"""
        Check a signed statement about a repository ('portfolio --sign'), without any network

        Looks at its form, the signature, the issuer and the dates; with --key also at who signed, with --revoked whether the issuer took it back, with --repo also at the commit and the checks. Exit 0 where all of it holds, 1 where something does not or cannot be told, 3 where the file holds no document.

        Examples:
          {Door.CommandName} verify evidence.json
          {Door.CommandName} verify evidence.json --key did:key:z6Mk... --repo my-project
          {Door.CommandName} verify evidence.json --key did:key:z6Mk... --revoked revoked.json
        """;

    internal static Command Command()
    {
        var command = new Command("verify", About) { Signed, Repository, Key, Revoked };
        command.SetAction((call, stop) => Task.FromResult(Run(call, stop)));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var expected = Expected(call);
        var (name, day) = (call.GetValue(Signed)!, Door.DayOf(call));
        var where = name == StandardInput ? "stdin" : name;
        var bytes = SmallFile.Read(name, "Name the file that 'portfolio --sign' wrote");
        var revoked = call.GetValue(Revoked) is { } list ? RevocationList.Read(list, SmallFile.Read(list, "Name the list that 'key revoke' wrote")) : null;
        CallRecord.Current?.Received(name, bytes);
        var data = new LoadedData(Door.DataOf(call));
        var now = data.Folder.Receipt(day, call.GetValue(Door.Seed));
        var document = CredentialFile.Parse(where, bytes);
        var verdict = CredentialVerifier.Of(document, expected, day);
        if (revoked is not null)
            verdict = verdict with { Findings = [.. verdict.Findings, verdict.Statement is { } statement ? revoked.Of(document.GetProperty("id").GetString()!, statement.Issuer, day) : new CredentialFinding("revocation", null, "cannot be told: the document is not in its form")] };
        if (call.GetValue(Repository) is { } folder)
            verdict = WithRepository(verdict, folder, data.Folder, now, stop);

        var shape = VerifyShape.Of(verdict, ReceiptShape.Of(now));
        if (call.GetValue(Door.Json))
            Print.Json(shape, CredentialsJson.Default.VerifyShape);
        else
            VerifyText.Write(shape);
        return shape.Valid is true ? Door.Answered : Door.CheckFailed;
    }

    /// <summary>What is to be said of a document that was sent.</summary>
    /// <param name="call">The words that ask.</param>
    /// <param name="name">What the document is called.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="data">What is answered from.</param>
    /// <exception cref="WrongUseException">The key named is none.</exception>
    /// <exception cref="UnusableInputException">It holds no document.</exception>
    internal static VerifyShape Sent(ParseResult call, string name, ReadOnlyMemory<byte> bytes, LoadedData data)
    {
        var verdict = CredentialVerifier.Of(CredentialFile.Parse(name, bytes), Expected(call), Door.DayOf(call));
        return VerifyShape.Of(verdict, ReceiptShape.Of(data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed))));
    }

    private static VerificationKey? Expected(ParseResult call) => call.GetValue(Key) is { } text
        ? VerificationKey.Parse(text) ?? throw new WrongUseException("--key takes a public key of Ed25519 (did:key:z6Mk… or z6Mk…), and this is none", $"Give the one that the issuer published, whole; '{Door.CommandName} key show FILE' prints one's own")
        : null;

    private static CredentialVerdict WithRepository(CredentialVerdict verdict, string folder, DataFolder data, Receipt now, CancellationToken stop)
    {
        // only the commit of the statement is read there
        CallRecord.Current?.ReadAs(folder, new InputShape(folder, verdict.Statement?.Commit, null));
        return verdict with
        {
            Findings = verdict.Statement is { } statement
                ? [.. verdict.Findings, .. RepositoryComparison.Of(statement, IsolatedRepository.At(folder, statement.Commit, data, statement.AsOf, ReadingTime.OfCommand, stop), PortfolioReader.IsCut(folder), now)]
                : [.. verdict.Findings, new CredentialFinding("commit", null, "cannot be told: the document is not in its form")],
        };
    }
}
