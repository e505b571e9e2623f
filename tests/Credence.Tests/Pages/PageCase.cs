using Credence.Pages.Reading;
using Credence.Tests.House;

namespace Credence.Tests.Pages;

/// <summary>One of our own test pages, with the flags a careful reader raises.</summary>
internal sealed record PageCase(string File, string Set, string Kind, IReadOnlyList<string> Flags)
{
    internal static string Folder { get; } = Path.Combine(Checkout.Root, "tests", "Credence.Tests", "Pages", "cases");

    /// <summary>All of them, in the order of <c>cases.csv</c>.</summary>
    internal static IReadOnlyList<PageCase> All { get; } =
    [
        .. System.IO.File.ReadLines(Path.Combine(Folder, "cases.csv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new PageCase(cells[0], cells[1], cells[2], cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries))),
    ];

    internal byte[] Bytes => System.IO.File.ReadAllBytes(Path.Combine(Folder, File));

    internal PageText Page => PageReader.Read(Bytes, File, CancellationToken.None);
}
