using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Credence.App.Hosting;
using Credence.Portfolio;
using Credence.Portfolio.Signed;
using Credence.Sources;

namespace Credence.App.Credentials;

/// <summary>Options by which <c>portfolio</c> signs what it found.</summary>
internal static class SigningOptions
{
    private const int MostLetters = 200;

    private static ReadOnlySpan<byte> Begin => "-----BEGIN"u8;

    private static readonly Option<string?> Sign = new("--sign") { Description = "Sign what was found with the private key in this file (made by 'key new'); needs --issuer and --out", HelpName = "KEY" };
    private static readonly Option<string?> Issuer = new("--issuer") { Description = "Name of whoever signs: you, or a group that looked at your work", HelpName = "NAME" };
    private static readonly Option<string?> Subject = new("--subject") { Description = "Whose repository it is: a name, or an address such as mailto:mara@example.org; the issuer's own when not given", HelpName = "WHO" };
    private static readonly Option<string?> Address = new("--address") { Description = "Where others find the repository (https://…)", HelpName = "URL" };
    private static readonly Option<string?> Out = new("--out") { Description = "Write the signed document to this file", HelpName = "FILE" };

    private static readonly Option<string?> Revoked = new("--revoked") { Description = "Your list of revoked documents ('key revoke'): what is on it is stated again under a new id", HelpName = "LIST" };

    private static readonly Option<DateOnly?> Until = new("--until")
    {
        Description = "Last day the signed document holds (yyyy-MM-dd); no end when not given",
        HelpName = "DATE",
        CustomParser = given =>
        {
            if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            given.AddError($"--until takes a day as yyyy-MM-dd, not '{given.Tokens[0].Value}'.");
            return null;
        },
    };

    private static readonly Option[] All = [Sign, Issuer, Subject, Address, Until, Revoked, Out];

    /// <summary>Adds them to a command.</summary>
    internal static void AddTo(Command command)
    {
        foreach (var option in All)
            command.Options.Add(option);
    }

    /// <summary>What is to be done with what will be found; null where nothing is to be signed. Everything that can be wrong is found out before any work.</summary>
    /// <exception cref="WrongUseException">An option is missing or does not fit.</exception>
    /// <exception cref="UnusableInputException">The key cannot be used.</exception>
    internal static Func<PortfolioReport, Receipt, string>? Of(ParseResult call)
    {
        if (call.GetValue(Sign) is not { } key)
        {
            return All.FirstOrDefault(option => call.GetResult(option) is { Implicit: false }) is { } alone
                ? throw new WrongUseException($"{alone.Name} says how to sign, and --sign names no key", "Add --sign KEY, or leave it out")
                : null;
        }

        var (issuer, subject, until) = (Named(call, Issuer), call.GetValue(Subject), call.GetValue(Until));
        if (call.GetValue(Out) is not { Length: > 0 } file)
            throw new WrongUseException("--sign needs a file to write to", "Add --out FILE");
        Plain("--issuer", issuer);
        if (subject is not null)
            Plain("--subject", subject);
        if (until < Door.DayOf(call))
            throw new WrongUseException("--until is a day that has passed", "Name a later one");
        var address = AddressOf(call);
        if (IsKey(key, file))
            throw new WrongUseException("--out names a private key, which is never written over", "Name another file");
        if (IsOther(file))
            throw new WrongUseException($"--out names a file that is there and is no signed document: {file}", "Name another file, or remove this one");
        var signing = KeyFile.Read(key);
        var revoked = call.GetValue(Revoked) is { } list ? RevokedFile.Read(list, signing) : null;
        return (report, receipt) =>
        {
            if (report.IsCut)
                Console.Error.WriteLine($"Signed from a shallow clone: checks of the history rest on the commits in it, and come out otherwise for whoever has them all. 'git fetch --unshallow' in the repository, then sign again.");
            WholeFile.Write(file, Encoding.UTF8.GetBytes(EvidenceCredential.Write(new CredentialOrder(report, receipt, issuer, subject, until, address, revoked), signing)));
            return $"Signed by {signing.Public.Did}: {file}. Publish the key where people know you; they check it with '{Door.CommandName} verify {file} --key KEY'.";
        };
    }

    private static string Named(ParseResult call, Option<string?> option) => call.GetValue(option) ?? throw new WrongUseException($"--sign needs {option.Name}", $"Add {option.Name} {option.HelpName}");

    private static bool IsKey(string key, string target)
    {
        try
        {
            if (string.Equals(Real(key), Real(target), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                return true;
            // what is no plain file has no length, and would keep a reader waiting
            if (new FileInfo(Real(target)) is not { Exists: true, Length: > 0 } there)
                return false;
            using var file = there.OpenRead();
            var start = new byte[Begin.Length];
            return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(Begin);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // whoever reads or writes it will say what is wrong with it
            return false;
        }
    }

    /// <summary>Whether a file holds something that was not written by signing: that is never written over.</summary>
    private static bool IsOther(string path)
    {
        try
        {
            if (new FileInfo(Real(path)) is not { Exists: true, Length: > 0 } there)
                return false;
            if (there.Length > CredentialFile.MostBytes)
                return true;
            var document = CredentialFile.Parse(path, File.ReadAllBytes(there.FullName));
            return document.ValueKind != JsonValueKind.Object || !document.TryGetProperty(IntegrityProof.Proof, out _);
        }
        catch (UnusableInputException)
        {
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // whoever writes it will say what is wrong with it
            return false;
        }
    }

    private static string Real(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);

    private static void Plain(string option, string text)
    {
        if (text.Trim().Length == 0 || text.Length > MostLetters || !PlainName.Is(text) || text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar))
            throw new WrongUseException(FormattableString.Invariant($"{option} takes 1 to {MostLetters} letters on one line, all of them to be seen"), "Give a plain name");
    }

    private static Uri? AddressOf(ParseResult call)
    {
        if (call.GetValue(Address) is not { } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0 && text.Length <= MostLetters
            ? address
            : throw new WrongUseException("--address takes an address that starts with https:// and holds no password", "Give the address of the repository's page");
    }
}
