using Credence.Portfolio.Explain;

namespace Credence.Portfolio.Operate;

/// <summary>How to go back to the model before.</summary>
internal static class RollbackNote
{
    internal static Finding Of(CheckInput input) => Statements.Found(
        input, "rollback", input.Documents, Sought.Way, "a document says how to go back", "no document says how to go back to the model before");
}
