using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary>Descriptions of the verbs: with a remark and examples where the call is about that verb, else the first line alone, so that the list of verbs stays short.</summary>
/// <param name="command">The command the verbs belong to.</param>
/// <param name="args">Words of the call.</param>
internal sealed class VerbHelp(string command, string[] args)
{
    /// <summary>The description of a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="brief">What it does, on one line.</param>
    /// <param name="remark">What more there is to know.</param>
    /// <param name="examples">What stands behind the verb in each example.</param>
    internal string Of(string verb, string brief, string remark, params string[] examples)
    {
        if (!args.Contains(verb, StringComparer.Ordinal))
            return brief;
        var shown = examples.Select(words => $"  {Door.CommandName} {command} {verb} {words}".TrimEnd());
        return $"{brief}\n\n{remark}\n\nExamples:\n{string.Join('\n', shown)}";
    }
}
