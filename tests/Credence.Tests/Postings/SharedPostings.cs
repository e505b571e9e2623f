using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Xunit;

namespace Credence.Tests.Postings;

/// <summary>Real postings beside the checkout, which not every machine has.</summary>
internal static class SharedPostings
{
    /// <summary>A corpus (all of them for no name); skips the test where it is absent.</summary>
    internal static string Folder(string corpus = "")
    {
        var folder = Path.Combine(Root(), "..", "shared", "data", "postings", corpus);
        Assert.SkipUnless(Directory.Exists(folder), "skipped: ../shared is not here");
        return Path.GetFullPath(folder);
    }

    /// <summary>A file of reference figures; skips the test where it is absent.</summary>
    internal static string Reference(params string[] path)
    {
        var file = Path.Combine([Root(), "..", "shared", "reference", .. path]);
        Assert.SkipUnless(File.Exists(file), "skipped: ../shared is not here");
        return Path.GetFullPath(file);
    }

    /// <summary>Cleaned texts of all corpora, in their order.</summary>
    internal static IEnumerable<string> Texts() =>
        PostingInputs.Find([Folder()])
            .SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None))
            .OfType<ReadOutcome.Accepted>()
            .Select(accepted => PlainText.Of(accepted.Posting.Body, accepted.Posting.BodyKind));

    /// <summary>The folder of the solution.</summary>
    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Credence.slnx");
        return folder.FullName;
    }
}
