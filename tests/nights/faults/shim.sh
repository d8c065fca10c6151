# Builds the library that makes calls fail, and says where it is in $shim; ends a test that cannot
# use it.
# shellcheck shell=sh

: "${tests:?}"

case $BUILD in
*/san)
	echo "1..0 # SKIP the sanitizers come first, and have an allocator of their own"
	exit 0
	;;
esac
shim=$BUILD/${0##*/}.so
if ! ${CC:-cc} -std=c11 -O2 -Wall -Wextra -Werror -fno-optimize-sibling-calls -shared -fPIC \
	-o "$shim" "$tests/nights/faults/shim.c" -ldl; then
	echo "Bail out! the shim does not build"
	exit 1
fi
