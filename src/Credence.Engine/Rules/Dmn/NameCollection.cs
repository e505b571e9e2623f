namespace Credence.Rules.Dmn;

/// <summary>Every name the expressions of one decision or function may use, so that those with blanks and signs in them can be read; names of other parts would make other sense of a sign.</summary>
internal static class NameCollection
{
    internal static IReadOnlyList<string> Of(DmnModel model, IReadOnlyList<string> required, Boxed? logic)
    {
        var names = new HashSet<string>(required, StringComparer.Ordinal);
        foreach (var type in model.Types)
            AddType(type);
        AddBoxed(logic);
        return [.. names.Order(StringComparer.Ordinal)];

        void AddType(DmnType type)
        {
            names.Add(type.Name);
            foreach (var component in type.Components)
                AddType(component);
        }

        void AddBoxed(Boxed? boxed)
        {
            foreach (var name in OwnNames(boxed))
                names.Add(name);
            foreach (var part in Parts(boxed))
                AddBoxed(part);
        }
    }

    private static IEnumerable<string> OwnNames(Boxed? boxed) => boxed switch
    {
        Boxed.Table table => table.Rules.Outputs.Select(output => output.Id).Where(id => id.Length > 0),
        Boxed.ContextOf context => context.Entries.Where(entry => entry.Variable is not null).Select(entry => entry.Variable!.Name),
        Boxed.Relation relation => relation.Columns.Select(column => column.Name),
        Boxed.FunctionOf function => function.Parameters.Select(parameter => parameter.Name),
        Boxed.For loop => [loop.Variable],
        Boxed.Quantified quantified => [quantified.Variable],
        _ => [],
    };

    /// <summary>The expressions a boxed expression is made of, in order.</summary>
    internal static IEnumerable<Boxed?> Parts(Boxed? boxed) => boxed switch
    {
        Boxed.ContextOf context => context.Entries.Select(entry => (Boxed?)entry.Value),
        Boxed.Invocation invocation => invocation.Arguments.Select(argument => (Boxed?)argument.Value).Prepend(invocation.Function),
        Boxed.ListOf list => list.Items,
        Boxed.Relation relation => relation.Rows.SelectMany(row => row),
        Boxed.FunctionOf function => [function.Body],
        Boxed.Conditional conditional => [conditional.If, conditional.Then, conditional.Else],
        Boxed.Filter filter => [filter.In, filter.Match],
        Boxed.For loop => [loop.In, loop.Return],
        Boxed.Quantified quantified => [quantified.In, quantified.Satisfies],
        _ => [],
    };
}
