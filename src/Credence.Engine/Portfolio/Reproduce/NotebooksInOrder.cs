using System.Globalization;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>Notebooks were run from top to bottom, or are cleared.</summary>
internal static class NotebooksInOrder
{
    internal static Finding Of(CheckInput input)
    {
        var files = input.Repository.Files.Where(file => file.Kind == FileKind.Notebook).ToList();
        var wrong = files.Select(file => (file, Why: Wrong(input.Repository.NotebookOf(file)))).Where(one => one.Why is not null).Select(one => new Proof(one.file.Path, null, one.Why!)).ToList();
        return wrong.Count > 0 ? Finding.Failed("notebooks that were not run in order", wrong).Sure
            : files.Count == 0 ? Finding.Passed("there are no notebooks").Sure
            : Finding.Passed("every notebook was run from top to bottom, or is cleared", files.Select(file => new Proof(file.Path, null, ""))).Sure;
    }

    private static string? Wrong(Notebook? notebook)
    {
        if (notebook is null)
            return "it cannot be read as a notebook";
        if (notebook.Cells.All(cell => cell is { Run: null, HasOutput: false }))
            return null;
        for (var at = 0; at < notebook.Cells.Count; at++)
        {
            if (notebook.Cells[at].Run != at + 1)
                return string.Create(CultureInfo.InvariantCulture, $"code cell {at + 1} was run as {notebook.Cells[at].Run?.ToString(CultureInfo.InvariantCulture) ?? "none"}");
        }

        return null;
    }
}
