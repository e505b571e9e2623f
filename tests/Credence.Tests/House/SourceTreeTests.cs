using System.Text.RegularExpressions;
using Xunit;

namespace Credence.Tests.House;

/// <summary>What a stranger may rely on in every file of the tree.</summary>
public sealed partial class SourceTreeTests
{
    private const int MostLines = 400;
    private const int UsualLines = 250;
    private const double UsualShare = .9;

    private static readonly string[] CodeFolders = ["src", "tests", "bench"];

    [Fact]
    public void No_code_file_is_over_400_lines_and_nine_in_ten_are_under_250()
    {
        var sizes = CodeFiles().Select(file => (File: Shown(file), Lines: File.ReadLines(file).Count())).ToList();

        Assert.DoesNotContain(sizes, size => size.Lines > MostLines);
        Assert.True(sizes.Count(size => size.Lines < UsualLines) >= UsualShare * sizes.Count);
    }

    [Fact]
    public void Every_namespace_is_its_folder()
    {
        var wrong = from file in CodeFiles()
                    let declared = NamespaceLine().Match(File.ReadAllText(file)).Groups[1].Value
                    where declared.Length > 0 && declared != NamespaceOf(file)
                    select $"{Shown(file)} declares {declared}, expected {NamespaceOf(file)}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_public_type_has_a_file_of_its_name()
    {
        var wrong = from file in CodeFiles()
                    let name = Path.GetFileNameWithoutExtension(file)
                    from Match type in PublicType().Matches(File.ReadAllText(file))
                    where type.Groups[1].Value != name && !name.StartsWith(type.Groups[1].Value + ".", StringComparison.Ordinal)
                    select $"{Shown(file)} holds {type.Groups[1].Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_checks_see_the_code_they_are_about()
    {
        var texts = CodeFiles().Select(File.ReadAllText).ToList();

        Assert.All(texts, text => Assert.InRange(NamespaceLine().Count(text), 0, 1));
        Assert.InRange(texts.Sum(text => PublicType().Count(text)), 100, int.MaxValue);
        Assert.Contains("Every_link_between_documents_leads_somewhere", string.Concat(texts), StringComparison.Ordinal);
        Assert.Contains(TextFiles(), file => file.EndsWith(Path.Combine("data", "rules", "verdict.yaml"), StringComparison.Ordinal));
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        Assert.DoesNotContain(CodeFiles().Select(Path.GetFileNameWithoutExtension), name => EmptyName().IsMatch(name!));
    }

    [Fact]
    public void No_tracked_text_carries_a_machine_path_or_an_unfinished_mark()
    {
        var wrong = from file in TextFiles()
                    where Path.GetFileName(file) != "SourceTreeTests.cs"
                    from line in File.ReadLines(file).Select((text, index) => (text, number: index + 1))
                    where MachinePath().IsMatch(line.text)
                    select $"{Shown(file)}:{line.number}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
    {
        var wrong = from file in TextFiles().Where(file => file.EndsWith(".md", StringComparison.Ordinal))
                    from Match link in DocumentLink().Matches(File.ReadAllText(file))
                    let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, link.Groups[1].Value))
                    where !Path.Exists(target)
                    select $"{Shown(file)} links to {link.Groups[1].Value}";

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> CodeFiles() =>
        CodeFolders.Select(folder => Path.Combine(Checkout.Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)).Where(IsOurs);

    private static IEnumerable<string> TextFiles() =>
        new[] { "src", "tests", "bench", "docs", "data" }.Select(folder => Path.Combine(Checkout.Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)).Where(IsOurs)
            .Concat(Directory.GetFiles(Checkout.Root, "*.md"))
            .Where(file => Path.GetExtension(file) is ".cs" or ".md" or ".yaml" or ".csv" or ".json" or ".csproj" or ".props")
            .Where(file => Path.GetFileName(file) != "packages.lock.json");

    private static bool IsOurs(string file) =>
        !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "BenchmarkDotNet.Artifacts");

    private static string NamespaceOf(string file)
    {
        var parts = Path.GetRelativePath(Checkout.Root, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar)[1..];
        var root = parts[0] == "Credence.Engine" ? "Credence" : parts[0];
        return string.Join('.', [root, .. parts[1..]]);
    }

    private static string Shown(string file) => Path.GetRelativePath(Checkout.Root, file);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|partial|readonly|unsafe) )*(?:class|record struct|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex("(Manager|Helpers?|Utils?|Common|Base|Impl)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"/(?:home|root|Users|workspace)/\w|\bTODO\b|\bFIXME\b|NotImplementedException")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\]\((?!\w+:|#)([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex DocumentLink();
}
