using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>No path that only one machine has.</summary>
internal static class AbsolutePaths
{
    internal static Finding Of(CheckInput input)
    {
        var found = input.Hits("absolute-path", input.Repository.Files.Where(file => file.Kind is FileKind.Code or FileKind.Test or FileKind.Notebook or FileKind.Configuration)).ToList();
        return found.Count == 0 ? Finding.Passed("no path of one machine in code or settings") : Finding.Failed("paths that only one machine has", found);
    }
}
