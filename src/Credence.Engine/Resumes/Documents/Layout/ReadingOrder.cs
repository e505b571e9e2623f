namespace Credence.Resumes.Documents.Layout;

/// <summary>Turns what was taken out of a document into lines in reading order.</summary>
internal static class ReadingOrder
{
    private const double SameEdge = 14;

    /// <summary>The lines, with warnings about how they are laid out.</summary>
    /// <param name="extracted">What was taken out; not refused.</param>
    /// <param name="isHeading">Whether words are a heading that is known.</param>
    internal static ResumeDocument Of(ExtractedDocument extracted, Func<string, bool> isHeading)
    {
        if (extracted.Pages.Count == 0)
        {
            return new PlainColumns(isHeading).Of(extracted.Lines) is { } parted
                ? new ResumeDocument(extracted.Kind, parted.Lines, extracted.Links, [Columns(parted.Columns, null), .. extracted.Warnings])
                : new ResumeDocument(extracted.Kind, extracted.Lines, extracted.Links, extracted.Warnings);
        }

        var margins = MarginLines.Of(extracted.Pages);
        var columns = new PageColumns(isHeading, areRows: false);
        var bands = new List<List<(double Left, double Right, List<(int Page, IReadOnlyList<TextPiece> Pieces)> Parts)>>();
        var head = new List<DocumentLine>();
        foreach (var page in extracted.Pages)
        {
            head.AddRange(PageLines.Of([.. page.Pieces.Where(margins.Contains)], page.Number, 0, isHeading).Select(line => line with { IsMargin = true }));
            var isFirst = true;
            foreach (var band in columns.Bands([.. page.Pieces.Where(piece => !margins.Contains(piece))]))
            {
                if (!(isFirst && bands.Count > 0 && GoesOn(bands[^1], band, page.Number)))
                    bands.Add([.. band.Select(column => (column.Min(piece => piece.Left), column.Max(piece => piece.Right), new List<(int, IReadOnlyList<TextPiece>)> { (page.Number, column) }))]);
                isFirst = false;
            }
        }

        var number = 1;
        var lines = new List<DocumentLine>(head.DistinctBy(line => line.Text));
        foreach (var column in bands.SelectMany(band => band))
        {
            foreach (var (page, pieces) in column.Parts)
                lines.AddRange(PageLines.Of(pieces, page, number, isHeading));
            number++;
        }

        var warnings = extracted.Warnings.ToList();
        if (bands.Exists(band => band.Count > 1))
            warnings.Insert(0, Columns(bands.Max(band => band.Count), bands.First(band => band.Count > 1)[0].Parts[0].Page));
        return new ResumeDocument(extracted.Kind, lines, extracted.Links, warnings);
    }

    private static ReadWarning Columns(int count, int? page) =>
        new(WarningKind.Columns, $"Text stands in {count} columns. Here they are read one after the other; many programs read across them. Compare the text below, and keep a version with one column.", page);

    /// <summary>Whether the first band of a page goes on with the columns of the page before; then they are joined column by column.</summary>
    private static bool GoesOn(List<(double Left, double Right, List<(int Page, IReadOnlyList<TextPiece> Pieces)> Parts)> before, IReadOnlyList<IReadOnlyList<TextPiece>> band, int page)
    {
        if (before.Count < 2)
            return false;
        var lefts = band.Select(column => column.Min(piece => piece.Left)).ToList();
        if (band.Count == before.Count && lefts.Zip(before).All(pair => Math.Abs(pair.First - pair.Second.Left) <= SameEdge))
        {
            for (var i = 0; i < band.Count; i++)
                before[i].Parts.Add((page, band[i]));
            return true;
        }

        if (band.Count != 1)
            return false;
        var right = band[0].Max(piece => piece.Right);
        var into = before.FindIndex(column => lefts[0] >= column.Left - SameEdge && right <= column.Right + SameEdge);
        if (into < 0)
            return false;
        before[into].Parts.Add((page, band[0]));
        return true;
    }
}
