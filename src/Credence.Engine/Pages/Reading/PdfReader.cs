using Credence.Sources;

namespace Credence.Pages.Reading;

internal static class PdfReader
{
    internal static PageText Read(ReadOnlyMemory<byte> bytes, string where, CancellationToken stop) => throw new UnusableInputException(where, "is a PDF", "later");
}
