using Credence.Portfolio.Repositories;
using Credence.Postings.Cleaning;

namespace Credence.Portfolio.Past;

/// <summary>Code that is one's own: not kept along from others, and no copy of another file.</summary>
internal static class OwnCode
{
    private const double Alike = 0.85;
    private const int LeastBytes = 200;
    private const int MostCompared = 2_000;

    internal static Finding Of(CheckInput input)
    {
        var code = input.Repository.Files.Where(file => file.Kind is FileKind.Code or FileKind.Test or FileKind.Notebook).ToList();
        var vendored = input.Repository.Files.Where(file => file.Kind == FileKind.Vendored).Sum(file => file.Bytes);
        var total = code.Sum(file => file.Bytes) + vendored;
        if (total == 0)
            return Finding.Failed("there is no code").Sure;
        var copies = input.Copies;
        var share = (double)(total - vendored - copies.Sum(copy => copy.Bytes)) / total;
        var said = FormattableString.Invariant($"{share * 100:0} % of the code is neither others', kept along, nor a copy of another file");
        return share >= input.Limits.OwnShare ? Finding.Passed(said) : Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.OwnShare * 100:0} % is the least"), copies.Select(copy => new Proof(copy.Path, null, "")));
    }

    /// <summary>Files of code that are near duplicates of a larger file of the same repository.</summary>
    internal static List<RepositoryFile> Copies(CheckInput input)
    {
        var code = input.Code;
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
