using Xunit.Abstractions;
using Xunit.Sdk;

namespace JdPartnership.TestKit.Databases;

/// <summary>
/// Skips itself, with the reason, where its class asks for a SQL Server and none is named. An attribute on the method could not
/// tell the two heirs of a class apart; this can.
/// </summary>
public sealed class DatabaseTestCase : XunitTestCase
{
    [Obsolete("Called by the deserializer.")]
    public DatabaseTestCase()
    {
    }

    public DatabaseTestCase(
        IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod testMethod, object[]? arguments = null)
        : base(sink, display, displayOptions, testMethod, arguments)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.GetCustomAttributes(typeof(OnSqlServerAttribute)).Any() && SqlServerTestDatabase.SkipReason is { } reason
            ? reason
            : base.GetSkipReason(factAttribute);
}
