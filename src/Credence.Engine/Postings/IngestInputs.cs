using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Postings;

/// <summary>The inputs below the paths a person named.</summary>
/// <param name="Inputs">Each file once, in order.</param>
/// <param name="PathOf">For each input the named path it was found below (index into <paramref name="Paths"/>).</param>
/// <param name="Paths">The named paths.</param>
/// <param name="Missing">Paths that could not be opened at all.</param>
internal sealed record IngestInputs(IReadOnlyList<PostingInput> Inputs, IReadOnlyList<int> PathOf, IReadOnlyList<string> Paths, IReadOnlyList<IngestProblem> Missing)
{
    internal static IngestInputs Find(IReadOnlyList<string> paths)
    {
        var inputs = new List<PostingInput>();
        var pathOf = new List<int>();
        var missing = new List<IngestProblem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var path = 0; path < paths.Count; path++)
        {
            try
            {
                foreach (var input in Below(paths[path]))
                {
                    if (!seen.Add(input.Path))
                        continue;
                    inputs.Add(input);
                    pathOf.Add(path);
                }
            }
            catch (UnusableInputException wrong)
            {
                missing.Add(new IngestProblem(wrong.Where, wrong.What, wrong.Next, 0, Named: true));
            }
        }

        return new IngestInputs(inputs, pathOf, paths, missing);
    }

    private static IReadOnlyList<PostingInput> Below(string path) =>
        LiveBoard.IsMeant(path) ? [new PostingInput(path, LiveBoard.Parse(path).Source, NamedByUser: true)] : PostingInputs.Find([path]);

    /// <summary>Size of all files (bytes).</summary>
    internal long TotalBytes() => Inputs.Sum(input => BytesOf(input.Path));

    /// <summary>Size of a file (bytes); 0 for what is not a file.</summary>
    internal static long BytesOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
