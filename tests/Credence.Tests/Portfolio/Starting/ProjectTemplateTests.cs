using System.Text;
using Credence.Portfolio;
using Credence.Portfolio.Starting;
using Credence.Tests.Advice;
using Credence.Tests.House;
using Credence.Tests.Postings.Storing;
using LibGit2Sharp;
using Xunit;

namespace Credence.Tests.Portfolio.Starting;

public sealed class ProjectTemplateTests : IDisposable
{
    private const string Readme = "README.md";
    private static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);
    private readonly TemporaryFolder _folder = new();

    private string Place => Path.Combine(_folder.Path, "project");

    [Fact]
    public void It_is_the_source_that_is_tested_here_to_the_byte()
    {
        var source = Path.Combine(Checkout.Root, "src", "Credence.Showcase");
        var own = Directory.GetFiles(source, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/')).Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)).ToList();

        var files = ProjectTemplate.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);

        Assert.NotEmpty(own);
        Assert.All(own, path => Assert.Equal(File.ReadAllBytes(Path.Combine(Checkout.Root, path)), files[path].Content));
        Assert.All((string[])["run", "data/fetch.sh", Readme, ".github/workflows/ci.yml", ".gitignore", "LICENSE", "global.json", "tests/Credence.Tests/House/Checkout.cs"], path => Assert.True(files.ContainsKey(path), path));
        Assert.DoesNotContain(files.Keys, path => path.Contains("Sobol", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_it_is_counted_as_ones_own_not_even_after_small_changes_and_all_that_is_added_is()
    {
        NewProject.Write(new ProjectOrder(Place, "mine", null));
        Commit("Start from the worked project", 1);
        var fresh = Why("own-code");
        var changed = Path.Combine(Place, "src", "Credence.Showcase", "Train", "TrainCommand.cs");
        File.WriteAllText(changed, File.ReadAllText(changed).Replace("/// <summary>", "/// <summary>Here: ", StringComparison.Ordinal));
        Commit("Say it shorter", 2);
        var retouched = Why("own-code");
        var bytes = Given().Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal) || file.Path.EndsWith(".sh", StringComparison.Ordinal)).Sum(file => file.Content.Length);
        Write("src/Mine/Own.cs", string.Concat(Enumerable.Range(0, bytes / 20).Select(number => FormattableString.Invariant($"// {number}\nx{number * 7919}({number});\n"))));
        Commit("Add a part of my own", 3);

        Assert.StartsWith("0 % of the code", fresh, StringComparison.Ordinal);
        Assert.StartsWith("0 % of the code", retouched, StringComparison.Ordinal);
        Assert.Contains("'credence project new' writes", fresh, StringComparison.Ordinal);
        Assert.Equal(CheckOutcome.Passed, Finding("own-code").Outcome);
    }

    [Fact]
    public void Nothing_of_it_speaks_of_a_folder_that_only_this_checkout_has() =>
        Assert.DoesNotContain(ProjectTemplate.Files.Where(file => !file.Path.EndsWith(".onnx", StringComparison.Ordinal)), file => Encoding.UTF8.GetString(file.Content).Contains("../shared", StringComparison.Ordinal) || Encoding.UTF8.GetString(file.Content).Contains("SharedOrSkip(", StringComparison.Ordinal));

    [Fact]
    public void Skills_that_only_its_files_show_are_begun_with_and_no_own_ones()
    {
        NewProject.Write(new ProjectOrder(Place, "mine", null));
        Commit("Start from the worked project", 1);
        var fresh = Reader.Of(Place, GoldenRepository.AsOf, CancellationToken.None).Skills;
        Write("src/mine/look.py", "import pandas as pd\n\nprint(pd.read_csv('a.csv'))\n");
        Write("Dockerfile", "FROM python:3.12\nCMD [\"python\", \"src/mine/look.py\"]\n");
        Commit("Look at the table first", 2);
        var later = Reader.Of(Place, GoldenRepository.AsOf, CancellationToken.None).Skills;

        Assert.Empty(fresh.Shown);
        Assert.Superset(new HashSet<string> { "c-sharp", "docker", "bash" }, fresh.Begun.Select(skill => skill.Id).ToHashSet());
        Assert.Equal(["pandas", "python", "containers", "docker"], later.Shown.Select(skill => skill.Id));
        Assert.DoesNotContain("docker", later.Begun.Select(skill => skill.Id));
        Assert.Empty(fresh.OnlyNamed);
    }

    [Fact]
    public void The_commit_that_brings_it_is_no_bulk_commit_once_there_is_work_of_ones_own()
    {
        NewProject.Write(new ProjectOrder(Place, "mine", null));
        Commit("Start from the worked project", 1);
        var settings = Given().First(file => file.Path == "project.conf").Content.Length;
        Write("notes/one.md", new string('a', settings * 2));
        Commit("Write down what I found", 2);
        Write("notes/two.md", new string('b', settings * 2));
        Commit("Write down what follows", 3);
        Write("notes/three.md", new string('c', settings));
        Commit("Write down what is open", 4);
        Write("notes/four.md", new string('d', settings));
        Commit("Write down what was decided", 5);

        Assert.Equal(CheckOutcome.Passed, Finding("no-bulk-commit").Outcome);
    }

    [Fact]
    public void Of_a_history_of_one_commit_or_of_next_to_nothing_no_largest_commit_can_be_told()
    {
        NewProject.Write(new ProjectOrder(Place, "mine", null));
        Commit("Start from the worked project", 1);
        var fresh = Finding("no-bulk-commit");
        for (var day = 2; day < 7; day++)
        {
            Write("notes/small.md", $"{day}\n");
            Commit("Write down next to nothing", day);
        }

        Assert.Equal((CheckOutcome.Unknown, CheckOutcome.Unknown), (fresh.Outcome, Finding("no-bulk-commit").Outcome));
        Assert.StartsWith("too early to say: 1 commit with 0.", fresh.Why, StringComparison.Ordinal);
        Assert.EndsWith("from 5 commits and 0.5 KiB on it can be told", fresh.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fetching_step_without_an_address_fetches_nothing_until_the_settings_name_one()
    {
        NewProject.Write(new ProjectOrder(Place, "mine", null));
        Commit("Start from the worked project", 1);
        var before = Finding("raw-data-unchanged");
        Write("project.conf", File.ReadAllText(Path.Combine(Place, "project.conf")).Replace("DATA_URL=''", "DATA_URL='https://example.org/members.csv'", StringComparison.Ordinal));
        Commit("Say where the table is fetched from", 2);
        var after = Finding("raw-data-unchanged");

        Assert.Equal((CheckOutcome.Failed, CheckOutcome.Passed), (before.Outcome, after.Outcome));
        Assert.Contains("names no address", before.Why, StringComparison.Ordinal);
        Assert.Equal(["data/fetch.sh"], before.Proofs.Select(proof => proof.Path).Distinct());
        Assert.Equal(["data/fetch.sh", "project.conf"], after.Proofs.Select(proof => proof.Path));
    }

    [Fact]
    public void Lines_to_complete_say_nothing_until_they_are_replaced()
    {
        NewProject.Write(new ProjectOrder(Place, "mine", null));
        Commit("Start from the worked project", 1);
        var before = Finding("limitations").Outcome;
        Write(Readme, File.ReadAllText(Path.Combine(Place, Readme)).Replace("To complete: limitations: ", "Limitations: ", StringComparison.Ordinal));
        Commit("Say where it must not be used", 2);

        Assert.Equal((CheckOutcome.Failed, CheckOutcome.Passed), (before, Finding("limitations").Outcome));
    }

    [Theory]
    [InlineData("--help", 0)]
    [InlineData("help", 0)]
    [InlineData("-h", 0)]
    [InlineData("trian", 2)]
    public void Its_command_says_what_it_takes_and_ends_well_where_that_was_asked(string word, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: this system has no sh");
        NewProject.Write(new ProjectOrder(Place, "mine", null));

        using var run = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["./run", word]) { WorkingDirectory = Place, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, messages) = (run.StandardOutput.ReadToEnd(), run.StandardError.ReadToEnd());
        run.WaitForExit();

        Assert.Equal(code, run.ExitCode);
        Assert.Contains("./run train | test | serve", code == 0 ? said : messages, StringComparison.Ordinal);
        Assert.Equal(code == 0, messages.Length == 0);
    }

    [Theory]
    [InlineData("left", "yes")]
    [InlineData("it's $(touch here) `x` \\", "'")]
    public void Names_of_a_table_come_through_the_shell_as_they_are(string target, string positive)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: this system has no sh");
        var table = Path.Combine(_folder.Path, "a table; rm.csv");
        File.WriteAllText(table, "a,b\n1,2\n");

        NewProject.Write(new ProjectOrder(Place, "mine", new ProjectData(table, target, positive)));
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", ". ./project.conf; printf '%s\\n' \"$DATA\" \"$TARGET\" \"$POSITIVE\""]) { WorkingDirectory = Place, RedirectStandardOutput = true })!;
        var said = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();

        Assert.Equal($"data/raw/a-table--rm.csv\n{target}\n{positive}\n", said);
        Assert.Equal(File.ReadAllBytes(table), File.ReadAllBytes(Path.Combine(Place, "data", "raw", "a-table--rm.csv")));
        Assert.False(File.Exists(Path.Combine(Place, "here")));
    }

    public void Dispose() => _folder.Dispose();

    private static IReadOnlyList<ProjectFile> Given() => ProjectTemplate.Files;

    private Finding Finding(string check) => Reader.Of(Place, GoldenRepository.AsOf, CancellationToken.None).Items.First(item => item.Check.Id == check).Finding;

    private string Why(string check) => Finding(check).Why;

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Place, path))!);
        File.WriteAllText(Path.Combine(Place, path), text, new UTF8Encoding(false));
    }

    private void Commit(string message, int day)
    {
        using var repository = new Repository(Place);
        Commands.Stage(repository, "*");
        var who = new Signature("Mara Example", "mara@example.org", GoldenRepository.FirstCommit.AddDays(day));
        repository.Commit(message, who, who);
    }
}
