using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Core.Tests.Stipends.Payments;

public sealed class SheetTemplateTests
{
    private static readonly SheetTemplate Scheme = new(
        7, "2026年津贴", [new(1, "底薪", StipendForm.Cash, true, 2000), new(2, "绩效", StipendForm.Cash, true, null), new(3, "券", StipendForm.InKind, false, 200)]);

    private static readonly SheetTemplate Silent = new(8, "只列项目", [new(1, "底薪", StipendForm.Cash, true, null)]);

    [Fact]
    public void WholeMonth_IsProposedAsTheSchemeSays() => Assert.Equal([2000m, null, 200m], Scheme.ProposeFor(isWholeMonth: true, agreedYuan: 9999));

    [Fact]
    public void PartOfAMonth_IsNotProposed() => Assert.All(Scheme.ProposeFor(isWholeMonth: false, agreedYuan: 3000), amount => Assert.Null(amount));

    [Fact]
    public void Agreed_ProposesWhatTheRosterSays() => Assert.Equal([3000m], SheetTemplate.Agreed.ProposeFor(isWholeMonth: true, agreedYuan: 3000));

    [Fact]
    public void Usual_IsTheFirstSchemeWithAmounts_ElseThePayAgreed()
    {
        Assert.Same(Scheme, SheetTemplates.Usual([Silent, Scheme, SheetTemplate.Agreed]));
        Assert.Same(SheetTemplate.Agreed, SheetTemplates.Usual([Silent, SheetTemplate.Agreed]));
    }
}
