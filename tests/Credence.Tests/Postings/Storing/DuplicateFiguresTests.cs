using Xunit;

namespace Credence.Tests.Postings.Storing;

/// <summary>The tables of the method page are measured here; with UPDATE_GOLDEN=1 they are written.</summary>
public sealed class DuplicateFiguresTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_method_page_shows_what_is_measured_on_the_shared_postings()
    {
        var figures = DuplicateFigures.Measure(SharedPostings.Folder(), _folder.Path);
        var page = Path.Combine(SharedPostings.Root(), "docs", "method", "duplicates.md");
        var text = File.ReadAllText(page);
        var measured = With(With(text, "quality", figures.Quality), "rates", figures.Rates);

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(page, measured);

        Assert.Equal(measured, File.ReadAllText(page));
    }

    private static string With(string page, string name, string table)
    {
        var (start, end) = ($"<!-- {name} -->\n", $"<!-- end of {name} -->");
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return string.Concat(page.AsSpan(0, from), table, page.AsSpan(page.IndexOf(end, StringComparison.Ordinal)));
    }
}
