using JdPartnership.Core.Rosters.Rules;
using JdPartnership.TestKit;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class RuleCatalogueTests
{
    [Fact]
    public async Task TheDocumentedCatalogue_IsWhatTheCodeSays()
    {
        var file = Path.Combine(Repository.Root, "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("JDP_WRITE_DOCS") is "1")
        {
            await File.WriteAllTextAsync(file, RuleCatalogueDocument.Write());
        }

        Assert.Equal(await File.ReadAllTextAsync(file), RuleCatalogueDocument.Write());
    }

    [Fact]
    public void EveryRule_IsInTheCatalogue() => Assert.Equal(
        TypesOf<IRosterRule>(), RuleCatalogue.RowRules.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryRuleOfRosters_IsInTheCatalogue() => Assert.Equal(
        TypesOf<IRosterWideRule>(), RuleCatalogue.WideRules.Select(rule => rule.Begin(Sample.Context()).GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryRuleOfTheLaw_IsComputed_OrSaidNotToBe()
    {
        var named = RuleCatalogue.Definitions.Select(rule => rule.Code).Concat(RuleCatalogue.Uncomputed.Select(rule => rule.Code)).Where(code => code[0] == 'R');

        Assert.Equal(Enumerable.Range(1, 32).Select(number => $"R{number:00}"), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRule_BindsSomething_AndIsInASetOnce() => Assert.All(RuleCatalogue.Definitions, rule =>
    {
        Assert.NotEmpty(rule.Engagements);
        Assert.NotEmpty(rule.FindingCodes);
        Assert.NotEmpty(rule.Entries);
        Assert.Equal(rule.Entries.Count, rule.Entries.Select(entry => entry.Set).Distinct().Count());
    });

    [Fact]
    public void RuleOf_AFinding_IsItsRule()
    {
        Assert.Equal("R22", RuleCatalogue.RuleOf("R22Start")!.Code);
        Assert.Null(RuleCatalogue.RuleOf("DateUnreadable"));
    }

    private static IEnumerable<string> TypesOf<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(T))).Select(type => type.Name).Order(StringComparer.Ordinal);
}
