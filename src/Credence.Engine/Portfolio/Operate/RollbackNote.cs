namespace Credence.Portfolio.Operate;

/// <summary>How to go back to the model before.</summary>
internal static class RollbackNote
{
    internal static Finding Of(CheckInput input) => Finding.Found(input.Hits("rollback", input.Documents), "a document says how to go back", "no document says how to go back to the model before");
}
