using FluentValidation;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Controllers;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Shell;

/// <summary>A validator that nobody finds would let everything through.</summary>
public sealed class ValidatorsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public void EveryValidator_IsFoundByItsModel()
    {
        using var scope = portal.Host.Services.CreateScope();
        var validators = typeof(PortalController).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IValidator))).ToList();

        Assert.NotEmpty(validators);
        Assert.All(validators, type =>
        {
            var service = type.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>));
            Assert.Contains(scope.ServiceProvider.GetServices(service), validator => validator!.GetType() == type);
        });
    }
}
