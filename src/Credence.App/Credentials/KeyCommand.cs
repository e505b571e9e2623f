using System.CommandLine;
using Credence.App.Hosting;
using Credence.Portfolio.Repositories;
using Credence.Portfolio.Signed;

namespace Credence.App.Credentials;

/// <summary><c>credence key new FILE</c>, <c>key show FILE</c> and <c>key revoke</c>: the key that signs what a repository shows.</summary>
internal static class KeyCommand
{
    // not called FILE: what is called so is hashed into the receipt, and a hash of a private key is nobody's business
    private static readonly Argument<string> Place = new("KEY") { Description = "File of the private key" };

    private static readonly string About = $"""
        Make or show the key you sign with; 'portfolio --sign' signs, 'verify' checks

        The private key stays in its file, readable by you alone and without a password. The public key is printed: publish it where people know you (a web page, a profile), so that they can compare.

        Examples:
          {Door.CommandName} key new my.key
          {Door.CommandName} key show my.key
          {Door.CommandName} key revoke my.key evidence.json --list revoked.json
        """;

    internal static Command Command()
    {
        var make = new Command("new", "Make a key; a file that is there is never written over") { Place };
        make.SetAction(call => Run(call, isNew: true));
        var show = new Command("show", "Print the public key of one") { Place };
        show.SetAction(call => Run(call, isNew: false));
        return new Command("key", About) { make, show, RevokeCommand.Command(Place) };
    }

    private static int Run(ParseResult call, bool isNew)
    {
        var place = call.GetValue(Place)!;
        var data = Door.DataOf(call);
        var key = isNew ? SigningKey.New() : KeyFile.Read(place);
        if (isNew)
            KeyFile.Write(place, key);
        if (call.GetValue(Door.Json))
        {
            Print.Json(new KeyShape(place, key.Public.Did, ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)))), CredentialsJson.Default.KeyShape);
            return Door.Answered;
        }

        Print.Line($"Public key: {key.Public.Did}");
        if (isNew)
            Print.Line($"Private key: {place}. Keep it to yourself, and outside any repository; who has it signs in your name.");
        if (isNew && GitFolder.Around(place) is { } repository)
            Print.Line($"It lies in the repository {repository}: move it out before anything is committed there.");
        return Door.Answered;
    }
}
