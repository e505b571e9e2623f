using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary>Why nothing comes out, in sentences.</summary>
internal sealed record EvalErrorsShape(IReadOnlyList<string> Errors, ReceiptShape Receipt);
