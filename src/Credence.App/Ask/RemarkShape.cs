using Credence.Advice;

namespace Credence.App.Ask;

/// <summary>One thing the articles or the counts say that concerns the person.</summary>
internal sealed record RemarkShape(string Id, string? Kind, string Text, IReadOnlyList<string> Sources)
{
    internal static IReadOnlyList<RemarkShape> Of(IReadOnlyList<Remark> remarks) =>
        [.. remarks.Select(remark => new RemarkShape(remark.Id, remark.Kind, remark.Text, remark.Sources))];
}
