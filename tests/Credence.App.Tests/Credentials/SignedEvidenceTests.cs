using System.Text.Json;
using Credence.App.Tests.Ask;
using LibGit2Sharp;
using Xunit;

namespace Credence.App.Tests.Credentials;

public sealed class SignedEvidenceTests : IDisposable
{
    private const string Day = "2026-11-01";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-test-");

    [Fact]
    public void A_key_is_made_once_for_its_owner_alone_and_shown_again()
    {
        var made = CommandRun.Of("key", "new", At("my.key"));
        var again = CommandRun.Of("key", "new", At("my.key"));
        var shown = CommandRun.Of("key", "show", At("my.key"), "--json");

        Assert.Equal((0, 3, 0), (made.Exit, again.Exit, shown.Exit));
        Assert.Contains("never written over", again.Messages, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(shown.Output);
        var key = json.RootElement.GetProperty("key").GetString()!;
        Assert.StartsWith("did:key:z6Mk", key, StringComparison.Ordinal);
        Assert.Contains(key, made.Output, StringComparison.Ordinal);
        Assert.Empty(json.RootElement.GetProperty("receipt").GetProperty("inputs").EnumerateArray());
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(At("my.key")));
    }

    [Fact]
    public void What_portfolio_signs_verify_finds_valid_and_a_changed_letter_invalid()
    {
        Commit();
        var key = KeyOf(CommandRun.Of("key", "new", At("my.key"), "--json"));
        var signed = CommandRun.Of("portfolio", At("project"), "--as-of", Day, "--sign", At("my.key"), "--issuer", "Mara Example", "--address", "https://example.org/mara/project", "--out", At("evidence.json"));
        Assert.True(signed.Exit == 0, signed.Messages);

        var valid = CommandRun.Of("verify", At("evidence.json"), "--repo", At("project"), "--key", key, "--as-of", Day, "--json");
        var words = CommandRun.Of("verify", At("evidence.json"), "--as-of", Day);
        File.WriteAllText(At("changed.json"), File.ReadAllText(At("evidence.json")).Replace("Mara", "Mona", StringComparison.Ordinal));
        var changed = CommandRun.Of("verify", At("changed.json"), "--as-of", Day);

        Assert.Equal((0, 0, 1), (valid.Exit, words.Exit, changed.Exit));
        using var json = JsonDocument.Parse(valid.Output);
        var root = json.RootElement;
        Assert.True(root.GetProperty("valid").GetBoolean());
        Assert.Equal(["form", "signature", "issuer", "dates", "key", "commit", "scorecard", "revocation"], root.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()));
        Assert.Equal(40, root.GetProperty("checks").GetInt32());
        Assert.Equal([At("evidence.json"), At("project")], root.GetProperty("receipt").GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("path").GetString()));
        Assert.StartsWith("Valid.", words.Output, StringComparison.Ordinal);
        Assert.Contains("How much of the code is one's own is not stated.", words.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("It does not show that the holder of the key is who they say", words.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.StartsWith("Not valid: do not rely on it.", changed.Output, StringComparison.Ordinal);
        Assert.Contains("- signature: does not fit", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_its_issuer_revoked_is_not_valid_and_only_the_issuer_revokes_it()
    {
        Commit();
        CommandRun.Of("key", "new", At("my.key"));
        CommandRun.Of("key", "new", At("other.key"));
        var signed = CommandRun.Of("portfolio", At("project"), "--as-of", Day, "--sign", At("my.key"), "--issuer", "Mara Example", "--out", At("evidence.json"));
        var until = CommandRun.Of("portfolio", At("project"), "--as-of", Day, "--sign", At("my.key"), "--issuer", "Mara Example", "--until", "2026-12-31", "--out", At("second.json"));

        var other = CommandRun.Of("key", "revoke", At("other.key"), At("evidence.json"), "--list", At("revoked.json"), "--as-of", Day);
        var over = CommandRun.Of("key", "revoke", At("my.key"), At("evidence.json"), "--list", At("other.key"), "--as-of", Day);
        var done = CommandRun.Of("key", "revoke", At("my.key"), At("evidence.json"), "--list", At("revoked.json"), "--as-of", Day, "--json");
        var revoked = CommandRun.Of("verify", At("evidence.json"), "--revoked", At("revoked.json"), "--as-of", Day);
        var second = CommandRun.Of("verify", At("second.json"), "--revoked", At("revoked.json"), "--as-of", Day);
        var without = CommandRun.Of("verify", At("evidence.json"), "--as-of", Day);
        var again = CommandRun.Of("key", "revoke", At("my.key"), At("second.json"), "--list", At("revoked.json"), "--as-of", Day, "--json");
        var wrong = CommandRun.Of("verify", At("evidence.json"), "--revoked", At("second.json"), "--as-of", Day);

        Assert.Equal((0, 0, 3, 3, 0), (signed.Exit, until.Exit, other.Exit, over.Exit, done.Exit));
        Assert.Contains("only its issuer revokes it", other.Messages, StringComparison.Ordinal);
        Assert.StartsWith("-----BEGIN", File.ReadAllText(At("other.key")), StringComparison.Ordinal);
        Assert.Equal((1, 0, 0, 3), (revoked.Exit, second.Exit, without.Exit, wrong.Exit));
        Assert.Contains("? revocation: not looked at: no list", without.Output, StringComparison.Ordinal);
        Assert.Contains($"- revocation: its issuer revoked it on {Day}.", revoked.Output, StringComparison.Ordinal);
        Assert.Contains($"+ revocation: it is not on its issuer's list of {Day}", second.Output, StringComparison.Ordinal);
        Assert.Contains("is no list of revoked documents", wrong.Messages, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(done.Output);
        using var more = JsonDocument.Parse(again.Output);
        Assert.Equal(1, json.RootElement.GetProperty("revoked").GetInt32());
        Assert.Equal([At("evidence.json")], InputsOf(json));
        Assert.Equal([At("second.json"), At("revoked.json")], InputsOf(more));
    }

    [Fact]
    public void What_was_revoked_is_signed_again_under_a_new_id_where_the_list_is_named()
    {
        Commit();
        CommandRun.Of("key", "new", At("my.key"));
        CommandRun.Of("key", "new", At("other.key"));
        CommandRun Sign(string file, params string[] more) => CommandRun.Of(["portfolio", At("project"), "--as-of", Day, "--sign", At("my.key"), "--issuer", "Mara Example", "--out", At(file), .. more]);
        Sign("first.json");
        var revoked = CommandRun.Of("key", "revoke", At("my.key"), At("first.json"), "--list", At("revoked.json"), "--as-of", Day);

        var again = Sign("again.json");
        var anew = Sign("anew.json", "--revoked", At("revoked.json"));
        var foreign = CommandRun.Of("portfolio", At("project"), "--as-of", Day, "--sign", At("other.key"), "--issuer", "Mara Example", "--out", At("foreign.json"), "--revoked", At("revoked.json"));
        var alone = CommandRun.Of("portfolio", At("project"), "--as-of", Day, "--revoked", At("revoked.json"));

        Assert.Equal((0, 0, 3, 2), (again.Exit, anew.Exit, foreign.Exit, alone.Exit));
        Assert.Contains("It stays revoked for good: to state the same again, add", revoked.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("not of this key", foreign.Messages, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(At("first.json")), File.ReadAllText(At("again.json")));
        Assert.Equal([1, 1, 0], ((string[])["first.json", "again.json", "anew.json"]).Select(file => CommandRun.Of("verify", At(file), "--revoked", At("revoked.json"), "--repo", At("project"), "--as-of", Day).Exit));
    }

    private static IEnumerable<string?> InputsOf(JsonDocument answer) =>
        answer.RootElement.GetProperty("receipt").GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("path").GetString());

    [Fact]
    public void In_a_shallow_clone_it_says_what_cannot_be_checked_and_how_to_mend_it()
    {
        Commit();
        CommandRun.Of("key", "new", At("my.key"));
        var signed = CommandRun.Of("portfolio", At("project"), "--as-of", Day, "--sign", At("my.key"), "--issuer", "Mara Example", "--out", At("evidence.json"));
        Shallow();

        var run = CommandRun.Of("verify", At("evidence.json"), "--repo", At("project"), "--as-of", Day);
        var words = run.Output.ReplaceLineEndings(" ");
        using var json = JsonDocument.Parse(CommandRun.Of("verify", At("evidence.json"), "--repo", At("project"), "--as-of", Day, "--json").Output);
        var again = CommandRun.Of("portfolio", At("project"), "--as-of", Day, "--sign", At("my.key"), "--issuer", "Mara Example", "--out", At("evidence.json"));
        var both = CommandRun.Of("verify", At("evidence.json"), "--repo", At("project"), "--as-of", Day);

        Assert.Equal(1, both.Exit);
        Assert.StartsWith("Not told: ", both.Output, StringComparison.Ordinal);
        Assert.Equal((0, "", 1), (signed.Exit, signed.Messages, run.Exit));
        Assert.StartsWith("Not told: nothing speaks against it, and a part could not be checked.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Not valid", run.Output, StringComparison.Ordinal);
        Assert.Contains("? commit: cannot be told: older commits are not in this copy of the repository (a shallow clone)", words, StringComparison.Ordinal);
        Assert.Contains("'git fetch --unshallow' there brings them", words, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("valid").ValueKind);
        Assert.Equal(0, again.Exit);
        Assert.Contains("Signed from a shallow clone", again.Messages, StringComparison.Ordinal);
        Assert.Contains("'git fetch --unshallow' brings the rest", again.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_holds_neither_the_key_nor_a_path_of_the_machine()
    {
        Commit();
        var made = CommandRun.Of("key", "new", At("my.key"));

        var signed = CommandRun.Of("portfolio", At("project"), "--sign", At("my.key"), "--issuer", "Mara Example", "--out", At("evidence.json"));

        Assert.Equal((0, 0), (made.Exit, signed.Exit));
        var text = File.ReadAllText(At("evidence.json"));
        Assert.DoesNotContain(_folder.FullName, text, StringComparison.Ordinal);
        // PKCS #8 ends with the seed, 32 bytes
        var whole = Convert.FromBase64String(string.Concat(File.ReadAllLines(At("my.key")).Where(line => !line.StartsWith('-'))));
        var seed = whole[^32..];
        foreach (var written in (string[])[Convert.ToBase64String(whole)[22..], Convert.ToBase64String(seed).TrimEnd('='), System.Buffers.Text.Base64Url.EncodeToString(seed), Convert.ToHexString(seed)])
            Assert.DoesNotContain(written, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_private_key_is_never_written_over_by_what_it_signs()
    {
        Commit();
        CommandRun.Of("key", "new", At("my.key"));
        CommandRun.Of("key", "new", At("other.key"));
        if (OperatingSystem.IsWindows())
            File.Copy(At("my.key"), At("link.json"));
        else
            File.CreateSymbolicLink(At("link.json"), At("my.key"));
        var before = (File.ReadAllText(At("my.key")), File.ReadAllText(At("other.key")));

        foreach (var target in (string[])["my.key", "other.key", "link.json", "project/../my.key"])
        {
            var run = CommandRun.Of("portfolio", At("project"), "--sign", At("my.key"), "--issuer", "Mara", "--out", At(target));
            Assert.Equal(2, run.Exit);
            Assert.Contains("--out names a private key", run.Messages, StringComparison.Ordinal);
        }

        Assert.Equal(before, (File.ReadAllText(At("my.key")), File.ReadAllText(At("other.key"))));
    }

    [Theory]
    [InlineData("--issuer needs a key", "--issuer", "--issuer", "Mara")]
    [InlineData("--sign needs an issuer", "--issuer", "--sign", "my.key", "--out", "x.json")]
    [InlineData("--sign needs a file", "--out", "--sign", "my.key", "--issuer", "Mara")]
    [InlineData("a name on two lines", "--issuer", "--sign", "my.key", "--issuer", "Mara\nExample", "--out", "x.json")]
    [InlineData("a name that turns the direction of writing", "--issuer", "--sign", "my.key", "--issuer", "Mara\u202Eelpmaxe", "--out", "x.json")]
    [InlineData("an address of this machine", "--address", "--sign", "my.key", "--issuer", "Mara", "--out", "x.json", "--address", "file:///etc/passwd")]
    [InlineData("a day that has passed", "--until", "--sign", "my.key", "--issuer", "Mara", "--out", "x.json", "--until", "2026-10-01", "--as-of", Day)]
    public void Options_that_do_not_fit_are_wrong_use(string what, string option, params string[] options)
    {
        Commit();

        var run = CommandRun.Of(["portfolio", At("project"), .. options]);

        Assert.True(run.Exit == 2, $"{what}: {run.Exit} {run.Messages}");
        Assert.Contains(option, run.Messages, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void What_is_no_document_and_what_is_no_key_ends_with_3_and_no_stack_trace()
    {
        File.WriteAllText(At("list.json"), "[");
        File.WriteAllBytes(At("large.json"), new byte[2 * 1024 * 1024]);
        Commit();

        foreach (var run in (CommandRun[])[CommandRun.Of("verify", At("list.json")), CommandRun.Of("verify", At("large.json")), CommandRun.Of("verify", At("none.json")), CommandRun.Of("portfolio", At("project"), "--sign", At("list.json"), "--issuer", "Mara", "--out", At("x.json"))])
        {
            Assert.Equal(3, run.Exit);
            Assert.DoesNotContain("   at ", run.Messages, StringComparison.Ordinal);
        }

        Assert.Equal(2, CommandRun.Of("verify", At("list.json"), "--key", "did:web:example.org").Exit);
        Assert.False(File.Exists(At("x.json")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string KeyOf(CommandRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("key").GetString()!;
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    // a commit on top of the one before, which is then missing, as in a clone of depth 1
    private void Shallow()
    {
        string older, newer;
        using (var repository = new Repository(At("project")))
        {
            var before = repository.Lookup<Commit>(repository.Head.Tip.Id)!;
            older = before.Sha;
            newer = repository.ObjectDatabase.CreateCommit(before.Author, before.Committer, "Say more of it", before.Tree, [before], false).Sha;
            repository.Refs.Add("refs/heads/main", new ObjectId(newer), true);
        }

        var lost = Path.Combine(At("project"), ".git", "objects", older[..2], older[2..]);
        File.SetAttributes(lost, FileAttributes.Normal);
        File.Delete(lost);
        File.WriteAllText(Path.Combine(At("project"), ".git", "shallow"), newer + "\n");
    }

    private void Commit()
    {
        Repository.Init(At("project"));
        using var repository = new Repository(At("project"));
        var tree = new TreeDefinition();
        tree.Add("README.md", repository.ObjectDatabase.CreateBlob(new MemoryStream("# A small thing\n"u8.ToArray())), Mode.NonExecutableFile);
        var who = new Signature("Mara Example", "mara@example.org", new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.Zero));
        repository.Refs.Add("refs/heads/main", repository.ObjectDatabase.CreateCommit(who, who, "Add the README", repository.ObjectDatabase.CreateTree(tree), [], false).Id, true);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
    }
}
