using Credence.Portfolio;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;
using LibGit2Sharp;
using Xunit;

namespace Credence.Tests.Portfolio;

/// <summary>A file by its name alone does nothing: its content must be what the name says.</summary>
public sealed class HollowFilesTests
{
    private static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);

    [Theory]
    [InlineData("Makefile", "all:\n\techo nothing\n", false)]
    [InlineData("Makefile", "all:\n\t@echo training && true\n\t@:\n", false)]
    [InlineData("Makefile", "# python train.py\nall:\n", false)]
    [InlineData("Makefile", "", false)]
    [InlineData("run.sh", "#!/bin/sh\nset -eu\ncd src\necho \"to come\"\nexit 0\n", false)]
    [InlineData("Makefile", "all:\n\techo training && python train.py\n", true)]
    [InlineData("Makefile", "all: ; python train.py\n", true)]
    [InlineData("Makefile", "include other.mk\n", true)]
    [InlineData("justfile", "all:\n    uv run train.py\n", true)]
    [InlineData("run.sh", "#!/bin/sh\nset -eu\n./setup.sh\n", true)]
    [InlineData("dvc.yaml", "stages:\n  train:\n    cmd: python train.py\n", true)]
    public void A_runner_has_a_step_that_does_something(string path, string text, bool does) =>
        Assert.Equal(does ? CheckOutcome.Passed : CheckOutcome.Failed, SmallRepository.Found("one-command-run", (path, text)).Outcome);

    [Theory]
    [InlineData("FROM python:3.12\nWORKDIR /app\nCOPY . .\n", "the container file names nothing to start: neither CMD nor ENTRYPOINT stands in it (that of a base image is not looked at)")]
    [InlineData("WORKDIR /app\nFROM python:3.12\nCMD [\"a\"]\n", "the container file names no base image (FROM) before all else")]
    [InlineData("FROM python:3.12\nINSTALL numpy\nCMD [\"a\"]\n", "the container file has a line that begins with no known instruction")]
    [InlineData("FROM python:3.12\nUSER\nCMD [\"a\"]\n", "the container file has nothing behind USER")]
    public void What_a_container_file_lacks_is_said(string text, string why) => Assert.Equal((CheckOutcome.Failed, why), Said(SmallRepository.Found("container-parses", ("Dockerfile", text))));

    [Theory]
    [InlineData("linter", "Directory.Build.props", "<Project><PropertyGroup><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild></PropertyGroup></Project>", CheckOutcome.Passed)]
    [InlineData("linter", "Directory.Build.props", "<Project><PropertyGroup><EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild></PropertyGroup></Project>", CheckOutcome.Failed)]
    [InlineData("linter", "Dockerfile", "FROM a\nRUN dotnet build -p:EnforceCodeStyleInBuild=true\nCMD [\"a\"]\n", CheckOutcome.Failed)]
    [InlineData("linter", "words.yaml", "linter: [\"[tool.ruff\"]\n", CheckOutcome.Failed)]
    [InlineData("linter", "pyproject.toml", "[tool.ruff]\nline-length = 100\n", CheckOutcome.Passed)]
    [InlineData("types", "words.yaml", "types: [\"[tool.mypy\"]\n", CheckOutcome.Failed)]
    [InlineData("types", "pyproject.toml", "[tool.mypy]\nstrict = true\n", CheckOutcome.Passed)]
    public void Words_set_up_a_tool_in_its_own_settings_only(string check, string path, string text, CheckOutcome outcome) =>
        Assert.Equal(outcome, SmallRepository.Found(check, (path, text), ("a.py", "def f():\n    return 1\n")).Outcome);

    [Fact]
    public void A_picture_is_one_by_its_content()
    {
        Assert.Equal(CheckOutcome.Passed, Figure(GoldenFiles.Picture(640, 400)).Outcome);
        Assert.Equal(CheckOutcome.Passed, Figure("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9000\n"u8.ToArray()).Outcome);
        Assert.Equal((CheckOutcome.Failed, "the README shows docs/curve.png, which is no picture or too small to see anything (1 byte)"), Said(Figure([0x89])));
        Assert.Equal(CheckOutcome.Failed, Figure(GoldenFiles.Picture(1, 1)).Outcome);
        Assert.Equal(CheckOutcome.Failed, Figure("A picture will stand here, as soon as there is one to be shown to anybody."u8.ToArray()).Outcome);
    }

    [Theory]
    [InlineData("Merge branch 'second-look'", CheckOutcome.Failed)]
    [InlineData("Merge branch 'main' of https://example.org/mara/customers", CheckOutcome.Failed)]
    [InlineData("Merge pull request #3 from mara/second-look", CheckOutcome.Passed)]
    [InlineData("Look a second time (#3)", CheckOutcome.Passed)]
    public void A_merge_of_ones_own_branch_is_proposed_where_it_says_so(string message, CheckOutcome outcome)
    {
        using var folder = new TemporaryFolder();
        Merge(folder.Path, message);

        var finding = Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None).Items.Single(item => item.Check.Id == "merged-contributions").Finding;

        Assert.Equal(outcome, finding.Outcome);
        Assert.StartsWith(outcome == CheckOutcome.Passed ? "1 commit took in proposed work" : "one person committed everything; 1 merge of that person's own branches", finding.Why, StringComparison.Ordinal);
    }

    private static Finding Figure(byte[] picture)
    {
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        made.Files["docs/curve.png"] = picture;
        made.Write(folder.Path);
        return Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None).Items.Single(item => item.Check.Id == "figure").Finding;
    }

    private static void Merge(string folder, string message)
    {
        Repository.Init(folder);
        using var repository = new Repository(folder);
        var who = new Signature("Mara Example", "mara@example.org", GoldenRepository.FirstCommit);
        var tree = repository.ObjectDatabase.CreateTree(new TreeDefinition().Add("README.md", repository.ObjectDatabase.CreateBlob(new MemoryStream("# A\n"u8.ToArray())), Mode.NonExecutableFile));
        var first = repository.ObjectDatabase.CreateCommit(who, who, "Say what it is for", tree, [], false);
        var second = repository.ObjectDatabase.CreateCommit(who, who, "Say it shorter than that", tree, [first], false);
        repository.Refs.Add("refs/heads/main", repository.ObjectDatabase.CreateCommit(who, who, message, tree, [first, second], false).Id, true);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
    }

    private static (CheckOutcome, string) Said(Finding finding) => (finding.Outcome, finding.Why);
}
