using Credence.Portfolio.Repositories;
using Credence.Portfolio.Starting;
using Credence.Postings.Cleaning;
using Credence.Statistics;

namespace Credence.Portfolio.Past;

/// <summary>Code that is one's own: not kept along from others, none of what <c>project new</c> writes, and no copy of another file.</summary>
internal static class OwnCode
{
    private const double Alike = 0.85;
    private const int LeastBytes = 200;
    private const int MostCompared = 2_000;

    internal static Finding Of(CheckInput input)
    {
        if (ShareOf(input) is not { } share)
            return Finding.Failed("there is no code").Sure.OfNothing;
        var (given, copies) = (input.Given, input.Copies);
        var said = FormattableString.Invariant($"{share * 100:0} % of the code is neither others', kept along, nor a copy of another file")
            + (given.Count > 0 ? FormattableString.Invariant($"; {CountedNoun.Of(given.Count, "file is one", "files are those")} that 'credence project new' writes") : "");
        if (share >= input.Limits.OwnShare)
            return Finding.Passed(said);
        var failed = Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.OwnShare * 100:0} % is the least"), copies.Concat(given).Select(copy => new Proof(copy.Path, null, "")));
        // nothing was copied in that could be depended on instead
        return copies.Count == 0 && input.Repository.Files.All(file => file.Kind != FileKind.Vendored) ? failed.OfNothing : failed;
    }

    /// <summary>Part of the code that is one's own (ratio of bytes); null where there is no code.</summary>
    internal static double? ShareOf(CheckInput input)
    {
        var vendored = input.Repository.Files.Where(file => file.Kind == FileKind.Vendored).Sum(file => file.Bytes);
        var total = input.Code.Sum(file => file.Bytes) + vendored;
        return total == 0 ? null : (double)(total - vendored - input.Given.Sum(file => file.Bytes) - input.Copies.Sum(copy => copy.Bytes)) / total;
    }

    /// <summary>Files of code as <c>project new</c> writes them, or nearly.</summary>
    internal static List<RepositoryFile> Given(CheckInput input) =>
        [.. input.Code.Where(file => KnownFiles.Holds(file.Blob) || (file.Bytes >= LeastBytes && input.Repository.TextOf(file) is { } text && KnownFiles.AreLike(file.Path, text.Text, Alike)))];

    /// <summary>Files of code that are near duplicates of a larger file of the same repository, given ones left out.</summary>
    internal static List<RepositoryFile> Copies(CheckInput input)
    {
        var code = input.Code.Except(input.Given);
        var (seen, copies) = (new List<ushort[]>(), new List<RepositoryFile>());
        foreach (var file in code.Where(file => file.Bytes >= LeastBytes).OrderByDescending(file => file.Bytes).ThenBy(file => file.Path, StringComparer.Ordinal).Take(MostCompared))
        {
            if (input.Repository.TextOf(file) is not { } text)
                continue;
            var signature = MinHash.SignatureOf(text.Text);
            if (seen.Exists(other => MinHash.Similarity(other, signature) >= Alike))
                copies.Add(file);
            else
                seen.Add(signature);
        }

        return copies;
    }
}
