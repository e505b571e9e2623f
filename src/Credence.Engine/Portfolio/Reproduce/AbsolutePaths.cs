using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>No path that only one machine has. The beginning of such a path alone is none: it must go on with a name.</summary>
internal static class AbsolutePaths
{
    internal static Finding Of(CheckInput input)
    {
        var beginnings = input.Cues["absolute-path"];
        var found = input.Repository.Files.Where(file => file.Kind is FileKind.Code or FileKind.Test or FileKind.Notebook or FileKind.Configuration)
            .Select(file => input.Repository.TextOf(file)).OfType<FileText>().Select(text => First(text, beginnings)).OfType<Proof>().ToList();
        return found.Count == 0 ? Finding.Passed("no path of one machine in code or settings") : Finding.Failed("paths that only one machine has", found);
    }

    private static Proof? First(FileText text, CueList beginnings)
    {
        for (var at = beginnings.IndexIn(text.Text, 0); at >= 0; at = beginnings.IndexIn(text.Text, at + 1))
        {
            var end = beginnings.EndAt(text.Text, at);
            if (end < text.Text.Length && (char.IsLetterOrDigit(text.Text[end]) || text.Text[end] is '_' or '.'))
                return text.At(at);
        }

        return null;
    }
}
